// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_COMPUTATIONS_H
#define GRAFT_PASSES_COMPUTATIONS_H

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
/// reads the parts that are not made in their place.
struct Computation {
  mlir::Operation *op;
  llvm::SmallVector<Read, 3> reads;
  /// Roots, this op's result among them, that no later tensor op reads and no
  /// result of the function is.
  llvm::SmallVector<mlir::Value, 3> dying;
};

/// Returns the operand of an op that reads a random stream's words, which is
/// done when the program starts: a counter or a key's data. Null for any other.
mlir::OpOperand *streamWords(mlir::Operation *op);

/// Returns whether a part of `op` is a sampler or a constant, all of it in
/// order, that can be written straight into its region.
bool isMadeInPlace(ir::AssembleOp op, unsigned part);

/// Returns the tensor ops of a function in pruned form, in its order. Fails,
/// with a diagnostic on the op, if there is one that the CPU backend cannot
/// compute.
llvm::FailureOr<llvm::SmallVector<Computation>>
collectComputations(mlir::func::FuncOp function);

/// Gives the operands of a tensor op that it does not read (`tensor.empty`,
/// neutral elements) to it alone: new ops right before it.
void isolateParts(const Computation &computation);

} // namespace graft::passes

#endif // GRAFT_PASSES_COMPUTATIONS_H
