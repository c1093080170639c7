// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_STORAGE_CHOICES_H
#define GRAFT_PASSES_ANALYSIS_STORAGE_CHOICES_H

#include "passes/analysis/computations.h"

namespace graft::passes {

/// Whose storage each value of a function in pruned form takes: what
/// `graft.into` says.
class StorageChoices {
public:
  explicit StorageChoices(mlir::func::FuncOp function) : function(function) {}

  /// Fails, with a diagnostic on the op, if a choice is one that cannot be. To
  /// be called before the function is changed.
  llvm::LogicalResult read(llvm::ArrayRef<Computation> computations);

  /// Returns the number of the argument whose storage `value` takes, until the
  /// attribute is taken away; null if it has its own.
  static mlir::IntegerAttr argumentOf(mlir::Value value);

  /// Returns the operand that `value` is computed in the place of, or null.
  mlir::OpOperand *overwrittenBy(mlir::Value value) const {
    return overwritten.lookup(value);
  }

  bool isDonated(unsigned argument);

private:
  bool isFreeDonated(int64_t argument, mlir::Operation *op);

  mlir::func::FuncOp function;
  llvm::DenseMap<mlir::Value, mlir::OpOperand *> overwritten; // by result
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_STORAGE_CHOICES_H
