// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What gives a tensor: an op, a draw, a constant. Each goes through `produce`.

#ifndef GRAFT_FRONTEND_NNX_TRACE_APPLY_H
#define GRAFT_FRONTEND_NNX_TRACE_APPLY_H

#include <vector>

#include "graft/nnx/random_key.h"
#include "graft/nnx/tensor.h"
#include "graft/sampler.h"
#include "graft/tensor_op.h"

namespace graft::nnx::detail {

/// Computes `op`. A poisoned operand poisons the result; operands that the op
/// does not take, or that have no data, are reported at `currentLocation`.
Tensor apply(const TensorOp &op, const std::vector<Tensor> &operands);

/// Draws `sampler` with the configured layout and numerics. Errors are reported
/// and poison the result.
Tensor drawn(Sampler sampler, const RandomKey &key);

/// Returns a tensor of known elements: `bytes` has all of them, row-major.
Tensor constant(DType dtype, const Shape &shape, std::vector<std::byte> bytes);

/// Returns a tensor filled with `value`, which is rounded to a float `dtype`
/// and must be exact in another.
Tensor filled(double value, const Shape &shape, DType dtype);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_APPLY_H
