// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The routines of tensor ops.

#ifndef GRAFT_BACKEND_COMPUTE_COMPUTE_H
#define GRAFT_BACKEND_COMPUTE_COMPUTE_H

#include <cstdint>

#include "absl/types/span.h"
#include "graft/tensor_view.h"

namespace graft {

/// Computes `op`, which must accept the operands' types and give the result's
/// (`inferType`). The result overlaps no operand. Scratch stays within
/// `computeScratchBytes`. Thread-safe; the values depend on the operands alone:
/// neither on the processor nor, for a product's element, on the extents of the
/// dimensions that are not summed over.
void compute(const TensorOp &op, absl::Span<const ConstTensorView> operands,
             const TensorView &result);

/// Returns the most bytes of memory that `compute` takes on the way, beyond a
/// constant of less than 1 MiB. It is 0: products pack their operands a tile at
/// a time, and nothing else needs scratch.
int64_t computeScratchBytes(const TensorOp &op,
                            absl::Span<const TensorType> operands);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_COMPUTE_H
