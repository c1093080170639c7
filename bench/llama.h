// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BENCH_LLAMA_H
#define GRAFT_BENCH_LLAMA_H

#include "graft/nnx.h"

namespace graft::bench {

/// The default is 69 billion parameters in 723 variables.
struct LlamaSizes {
  int64_t blocks = 80;
  int64_t width = 8192, hidden = 28672, kvWidth = 1024, words = 32000;
};

/// A model of Llama's shape.
struct Llama : nnx::Module {
  Llama(const LlamaSizes &sizes, const nnx::Rngs &rngs) {
    attr("embed") = nnx::Embed::make(sizes.words, sizes.width, rngs);
    auto list = nnx::make<nnx::List>();
    for (int64_t i = 0; i < sizes.blocks; ++i)
      list->append(block(sizes, rngs));
    attr("blocks") = list;
    attr("norm") = norm(sizes, rngs);
    attr("lm_head") = linear(sizes.width, sizes.words, rngs);
  }

private:
  static nnx::Ref<nnx::Linear> linear(int64_t in, int64_t out,
                                      const nnx::Rngs &rngs) {
    return nnx::Linear::make(in, out, rngs, {.useBias = false});
  }

  static nnx::Ref<nnx::LayerNorm> norm(const LlamaSizes &sizes,
                                       const nnx::Rngs &rngs) {
    return nnx::LayerNorm::make(sizes.width, rngs, {.useBias = false});
  }

  static nnx::Ref<nnx::Dict> block(const LlamaSizes &sizes,
                                   const nnx::Rngs &rngs) {
    auto block = nnx::make<nnx::Dict>();
    block->attr("q") = linear(sizes.width, sizes.width, rngs);
    block->attr("k") = linear(sizes.width, sizes.kvWidth, rngs);
    block->attr("v") = linear(sizes.width, sizes.kvWidth, rngs);
    block->attr("o") = linear(sizes.width, sizes.width, rngs);
    block->attr("gate") = linear(sizes.width, sizes.hidden, rngs);
    block->attr("up") = linear(sizes.width, sizes.hidden, rngs);
    block->attr("down") = linear(sizes.hidden, sizes.width, rngs);
    block->attr("attention_norm") = norm(sizes, rngs);
    block->attr("mlp_norm") = norm(sizes, rngs);
    return block;
  }
};

} // namespace graft::bench

#endif // GRAFT_BENCH_LLAMA_H
