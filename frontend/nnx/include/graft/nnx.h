// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// graft::nnx: neural network modules shaped like Flax NNX. This header includes
// all of it.
//
//   namespace nnx = graft::nnx;
//   auto layer = nnx::Linear::make(4, 4, nnx::Rngs(0));
//   nnx::State state = nnx::state(layer).value();
//
// Read first: module.h (what a model is), then update.h and jit.h (surgery).
// Errors of constructors and operators poison the values they give and come
// back from state, split, update, trace and jit; nothing throws.

#ifndef GRAFT_NNX_H
#define GRAFT_NNX_H

#include "graft/nnx/activations.h"
#include "graft/nnx/arguments.h"
#include "graft/nnx/attention.h"
#include "graft/nnx/config.h"
#include "graft/nnx/eval_shape.h"
#include "graft/nnx/filter.h"
#include "graft/nnx/graph.h"
#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/jit.h"
#include "graft/nnx/layers/batch_norm.h"
#include "graft/nnx/layers/conv.h"
#include "graft/nnx/layers/conv_transpose.h"
#include "graft/nnx/layers/dropout.h"
#include "graft/nnx/layers/einsum.h"
#include "graft/nnx/layers/embed.h"
#include "graft/nnx/layers/group_norm.h"
#include "graft/nnx/layers/gru_cell.h"
#include "graft/nnx/layers/instance_norm.h"
#include "graft/nnx/layers/layer_norm.h"
#include "graft/nnx/layers/linear.h"
#include "graft/nnx/layers/linear_general.h"
#include "graft/nnx/layers/lora.h"
#include "graft/nnx/layers/lstm_cell.h"
#include "graft/nnx/layers/multi_head_attention.h"
#include "graft/nnx/layers/prelu.h"
#include "graft/nnx/layers/rms_norm.h"
#include "graft/nnx/layers/rnn.h"
#include "graft/nnx/layers/sequential.h"
#include "graft/nnx/layers/simple_cell.h"
#include "graft/nnx/layers/spectral_norm.h"
#include "graft/nnx/layers/weight_norm.h"
#include "graft/nnx/list.h"
#include "graft/nnx/module.h"
#include "graft/nnx/module_from_variables.h"
#include "graft/nnx/ops.h"
#include "graft/nnx/path.h"
#include "graft/nnx/program.h"
#include "graft/nnx/pure_dict.h"
#include "graft/nnx/random.h"
#include "graft/nnx/repr.h"
#include "graft/nnx/rng_stream.h"
#include "graft/nnx/rngs.h"
#include "graft/nnx/save.h"
#include "graft/nnx/sharding.h"
#include "graft/nnx/split_state.h"
#include "graft/nnx/state.h"
#include "graft/nnx/trace.h"
#include "graft/nnx/update.h"
#include "graft/nnx/variable.h"
#include "graft/nnx/vmap.h"

#endif // GRAFT_NNX_H
