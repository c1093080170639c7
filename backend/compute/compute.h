// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The routines of tensor ops.

#ifndef GRAFT_BACKEND_COMPUTE_COMPUTE_H
#define GRAFT_BACKEND_COMPUTE_COMPUTE_H

#include "absl/types/span.h"
#include "graft/tensor_view.h"

namespace graft {

/// Computes `op`, which must accept the operands' types and give the result's
/// (`inferType`). The result overlaps no operand. Takes less than 1 MiB of
/// memory on the way: products pack their operands a tile at a time.
/// Thread-safe; the values depend on the operands alone: neither on the
/// processor (exception: rsqrt) nor, for a product's element, on the extents of the dimensions
/// that are not summed over.
void compute(const TensorOp &op, absl::Span<const ConstTensorView> operands,
             const TensorView &result);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_COMPUTE_H
