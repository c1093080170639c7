// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Who reads the examples of the public headers: the models, tensors and arrays
// that an example uses without declaring them. collect_examples.py makes each
// example a member function of a class derived from `Reader`.

#ifndef GRAFT_TESTS_HEADERS_READER_H
#define GRAFT_TESTS_HEADERS_READER_H

#include <cassert>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "graft/checkpoint.h"
#include "graft/compiler.h"
#include "graft/nnx.h"

namespace nnx = graft::nnx;
using graft::DType;

struct Mlp : nnx::Module {
  nnx::Attr &linear1 = attr("linear1");
  nnx::Attr &linear2 = attr("linear2");
  nnx::Attr &bias = attr("bias");
  nnx::Attr &activation = attr("activation");
  nnx::Attr &blocks = attr("blocks");
  using nnx::Module::Module;
  Mlp(int64_t dim, nnx::Rngs rngs) {
    linear1 = nnx::Linear::make(dim, dim, rngs);
  }
};

struct TwoLayerMLP : Mlp {
  using Mlp::Mlp;
};

struct Modified : Mlp {
  using Mlp::Mlp;
};

struct BlockConfig {};

struct Block : nnx::Module {
  using nnx::Module::Module;
  static nnx::Ref<Block> make(BlockConfig config, nnx::Rngs rngs);
};

nnx::Ref<Mlp> partialInit(nnx::State old, nnx::Rngs rngs);

/// Situations in which an example can stand: in a module, beside a model, with
/// tensors of any shape.
struct Reader : nnx::Module {
  nnx::Ref<Mlp> model;
  nnx::Attr &linear1 = attr("linear1");
  BlockConfig config;
  nnx::Rngs rngs{0};
  nnx::State old, oldState, abstractState, state;
  nnx::Ref<nnx::RngStream> stream;

  nnx::Tensor x, kernel, bias, tensor, other, fresh, trained;
  nnx::Tensor q, k, v, qkv, query, key, tokens, lengths;

  graft::Array array;
  std::vector<graft::Array> arguments;
  std::shared_ptr<const graft::Executable> executable;
  graft::TracedProgram program;
  graft::Sampler sampler;
  std::string text;
  int64_t batch = 2, device = 0;
};

#endif // GRAFT_TESTS_HEADERS_READER_H
