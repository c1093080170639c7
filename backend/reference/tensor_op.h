// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The oracle for tensor ops: each as a loop over indices, element by element.

#ifndef GRAFT_BACKEND_REFERENCE_TENSOR_OP_H
#define GRAFT_BACKEND_REFERENCE_TENSOR_OP_H

#include "absl/types/span.h"
#include "graft/tensor_view.h"

namespace graft::reference {

/// Computes `op`, which must accept the operands' types and give the result's
/// (`inferType`), with the rules of graft/tensor_op.h. Sums, of products too,
/// are taken in at least 64 bits of fraction and rounded once, so they are the
/// ones to measure an error against, not to compare bits with.
void compute(const TensorOp &op, absl::Span<const ConstTensorView> operands,
             const TensorView &result);

} // namespace graft::reference

#endif // GRAFT_BACKEND_REFERENCE_TENSOR_OP_H
