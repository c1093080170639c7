// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the constructors of recurrent cells share.

#ifndef GRAFT_FRONTEND_NNX_LAYERS_RECURRENT_CELL_H
#define GRAFT_FRONTEND_NNX_LAYERS_RECURRENT_CELL_H

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/statics.h"
#include "graft/nnx/layers/linear.h"
#include "graft/nnx/layers/recurrent_cell.h"

namespace graft::nnx::detail {

/// Puts the static attributes that all cells have.
template <class Options>
void putCellStatics(Module &cell, int64_t in, int64_t hidden,
                    const Options &options, const std::source_location &where) {
  cell.attr("in_features") = Object(in, where);
  cell.attr("hidden_features") = Object(hidden, where);
  cell.attr("activation_fn") = Object(options.activationFn, where);
  putDtypes(cell, options.dtype, options.paramDtype, where);
}

/// Returns a Linear with the cell's types and biases.
template <class Options>
Object makeGate(int64_t in, int64_t out, bool useBias, const Initializer &init,
                const Options &options, const Rngs &rngs,
                const std::source_location &where) {
  LinearOptions linear;
  linear.useBias = useBias;
  linear.kernelInit = init;
  linear.biasInit = options.biasInit;
  linear.paramDtype = options.paramDtype;
  linear.dtype = options.dtype;
  return Object(Linear::make(in, out, rngs, linear, where), where);
}

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_RECURRENT_CELL_H
