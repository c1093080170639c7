// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_PLANNED_VALUES_H
#define GRAFT_PASSES_ANALYSIS_PLANNED_VALUES_H

#include "ir/tensor_op_conversion.h"

namespace graft::passes {

/// Returns the tensor op that `op` is, or nothing: a reshape is no step of a
/// plan.
std::optional<ir::ImportedTensorOp> plannedTensorOp(mlir::Operation *op);

/// Returns whether a tensor op has `use` beside its operands: storage, or a
/// neutral element.
bool isPart(mlir::OpOperand &use);

/// planned_c2: fails with a diagnostic unless the value of `op` exists only on
/// its way into one buffer, or is part of a tensor op.
llvm::LogicalResult verifyPlannedValue(mlir::Operation *op);

/// The same for a tensor op, whose operands are loaded or, where it is flat,
/// made for it alone. Fails for any other op.
llvm::LogicalResult verifyPlannedTensorOp(mlir::Operation *op);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_PLANNED_VALUES_H
