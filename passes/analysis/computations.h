// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_COMPUTATIONS_H
#define GRAFT_PASSES_ANALYSIS_COMPUTATIONS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "ir/dialect.h"

namespace graft::passes {

/// An operand that a tensor op reads. A reshape shares the storage of what it
/// reshapes, its root.
struct Read {
  mlir::OpOperand *operand;
  mlir::Value root;
  mlir::RankedTensorType type; ///< the operand's, as the op sees it
};

/// A tensor op that computes, any but a reshape; or a `graft.assemble`, which
/// reads the parts that are not made in their place. Flat ops whose values only
/// it uses, and samplers that only these use, belong to it: their values are
/// stored nowhere.
struct Computation {
  mlir::Operation *op;
  llvm::SmallVector<Read, 3> reads; ///< also what belongs to it reads
  /// Roots, this op's result among them, that no later tensor op reads and no
  /// result of the function is.
  llvm::SmallVector<mlir::Value, 3> dying;
};

/// Fails, with a diagnostic on the op, if the CPU backend cannot compute an op
/// of the function, which is in pruned form.
llvm::LogicalResult checkComputable(mlir::func::FuncOp function);

/// Returns the tensor ops of a function in pruned form, in its order, but for
/// those that belong to others. Not all of them if the work is cancelled.
llvm::SmallVector<Computation> collectComputations(mlir::func::FuncOp function);

/// Returns the operand that `computation`, which is flat, can be computed in
/// the place of: one whose storage `isFree` says may be had, which nothing
/// reads any more, and it alone reads once. Null if there is none.
const Read *
overwrittenOperand(const Computation &computation,
                   llvm::function_ref<bool(mlir::BlockArgument)> isFree);

/// Moves a tensor op whose operands have been loaded before `before`, with what
/// belongs to it, and new ops for what is part of it (`tensor.empty`, neutral
/// elements, one element for all), which may have been part of others too.
void moveExpression(mlir::Operation *op, mlir::Operation *before);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_COMPUTATIONS_H
