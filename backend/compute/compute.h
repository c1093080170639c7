// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The routines of tensor ops: Eigen for products and elementwise functions,
// strided loops for movement.

#ifndef GRAFT_BACKEND_COMPUTE_COMPUTE_H
#define GRAFT_BACKEND_COMPUTE_COMPUTE_H

#include <cstddef>

#include "absl/types/span.h"
#include "graft/tensor_op.h"

namespace graft {

/// A dense row-major tensor in memory, aligned for its dtype.
struct ConstTensorView {
  TensorType type;
  const std::byte *data = nullptr;
};

/// The same, to be written.
struct TensorView {
  TensorType type;
  std::byte *data = nullptr;
};

/// Computes `op`, which must accept the operands' types and give the result's
/// (`inferType`). The result overlaps no operand. Scratch stays within
/// `computeScratchBytes`. Thread-safe; the values depend on the operands alone.
void compute(const TensorOp &op, absl::Span<const ConstTensorView> operands,
             const TensorView &result);

/// Returns the most bytes of memory that `compute` takes on the way, beyond a
/// constant: 0 for most ops.
int64_t computeScratchBytes(const TensorOp &op,
                            absl::Span<const TensorType> operands);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_COMPUTE_H
