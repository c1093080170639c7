// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The models that the tests build.

#ifndef GRAFT_TESTS_UNIT_NNX_MODELS_H
#define GRAFT_TESTS_UNIT_NNX_MODELS_H

#include <string>
#include <vector>

#include "graft/nnx.h"
#include "tests/unit/arrays.h"

namespace graft::nnx::testing {

/// The guide's model.
struct TwoLayerMLP : Module {
  Attr &linear1 = attr("linear1");
  Attr &linear2 = attr("linear2");

  using Module::Module;
  TwoLayerMLP(int64_t dim, Rngs rngs) {
    linear1 = Linear::make(dim, dim, rngs);
    linear2 = Linear::make(dim, dim, rngs);
  }

  Tensor call(Tensor x) override { return linear2(linear1(x)); }
};

/// Normalizes, attends, and goes through a wider layer.
struct TransformerBlock : Module {
  Attr &ln1 = attr("ln1"), &attn = attr("attn"), &ln2 = attr("ln2");
  Attr &up = attr("up"), &down = attr("down");

  using Module::Module;
  TransformerBlock(int64_t d, int64_t heads, int64_t wide, Rngs rngs) {
    ln1 = LayerNorm::make(d, rngs);
    attn = MultiHeadAttention::make(heads, d, rngs);
    ln2 = LayerNorm::make(d, rngs);
    up = Linear::make(d, wide, rngs);
    down = Linear::make(wide, d, rngs);
  }

  Tensor call(Tensor x) override {
    x = x + attn(ln1(x));
    return x + down(gelu(up(ln2(x))));
  }
};

/// Two blocks between an embedding and a head; positions are learned if
/// `length` is not 0.
struct Transformer : Module {
  Attr &embed = attr("embed"), &pos = attr("pos"), &blocks = attr("blocks");
  Attr &lnf = attr("lnf"), &head = attr("head");

  using Module::Module;
  Transformer(int64_t length, Rngs rngs) {
    embed = Embed::make(17, 8, rngs);
    pos = nullptr;
    if (length)
      pos = Param(
          initializers::normal(0.02)(rngs.params(), {length, 8}, DType::F32));
    auto list = List::make();
    for (int i = 0; i < 2; ++i)
      list->append(make<TransformerBlock>(8, 2, 16, rngs));
    blocks = list;
    lnf = LayerNorm::make(8, rngs);
    head = Linear::make(8, 17, rngs, {.useBias = false});
  }

  Tensor call(Tensor tokens) override {
    Tensor x = embed(tokens);
    if (!pos.get().isNone())
      x = x + pos;
    for (int i = 0; i < 2; ++i)
      x = blocks[i](x);
    return head(lnf(x));
  }
};

/// Two convolutions, each pooled, and a head; it has a dropout if `drops`,
/// which `call` leaves out as JAX's evaluation does.
struct Cnn : Module {
  Attr &conv1 = attr("conv1"), &bn = attr("bn"), &conv2 = attr("conv2");
  Attr &drop = attr("drop"), &fc = attr("fc");

  using Module::Module;
  Cnn(bool drops, Rngs rngs) {
    conv1 = Conv::make(1, 4, {3, 3}, rngs);
    bn = BatchNorm::make(4, rngs);
    conv2 = Conv::make(4, 8, {3, 3}, rngs, {.strides = 2});
    drop = drops ? Object(Dropout::make(0.1, rngs)) : Object();
    fc = Linear::make(8, 10, rngs);
  }

  Tensor call(Tensor x) override {
    Tensor y = relu(bn(conv1(x))); // [n, 12, 12, 4]
    y = mean(reshape(y, {-1, 6, 2, 6, 2, 4}), {2, 4});
    y = relu(conv2(y)); // [n, 3, 3, 8], of which pooling sees the first 2 x 2
    y = max(slice(y, {0, 0, 0, 0}, {y.shape()[0], 2, 2, 8}), {1, 2});
    return fc(y);
  }
};

/// The paths of a state, in its order.
inline std::vector<std::string> paths(const State &state) {
  std::vector<std::string> names;
  for (const auto &[path, leaf] : state)
    names.push_back(path.toString());
  return names;
}

/// The bytes of a leaf, or nothing if it has none.
inline std::string bytesOf(const Tensor &tensor) {
  absl::StatusOr<Array> array = tensor.array();
  return array.ok() ? graft::bytesOf(*array) : "";
}

} // namespace graft::nnx::testing

#endif // GRAFT_TESTS_UNIT_NNX_MODELS_H
