// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Padded sequences of one batch dimension, [batch, time, features...].

#ifndef GRAFT_FRONTEND_NNX_LAYERS_SEQUENCE_H
#define GRAFT_FRONTEND_NNX_LAYERS_SEQUENCE_H

#include "graft/nnx/tensor.h"

namespace graft::nnx::detail {

/// Reverses each sequence's first `lengths` I32 [batch] steps, and leaves the
/// padding behind them last; all steps if `lengths` is empty.
Tensor flipSequences(const Tensor &x, const Tensor &lengths);

/// Returns x [batch, time, features...] at the step lengths - 1 of each
/// sequence: [batch, features...].
Tensor lastSteps(const Tensor &x, const Tensor &lengths);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_SEQUENCE_H
