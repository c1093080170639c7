// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_DONATED_ARGUMENTS_H
#define GRAFT_PASSES_ANALYSIS_DONATED_ARGUMENTS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/DenseSet.h"

namespace graft::passes {

/// What a plan has done with the arguments of its function so far (planned_c3).
class DonatedArguments {
public:
  explicit DonatedArguments(mlir::func::FuncOp function) : function(function) {}

  bool isDonated(mlir::BlockArgument argument);

  /// Takes or releases `buffer`. Fails, with a diagnostic on `op`, unless it is
  /// a donated argument that was neither taken nor released before.
  llvm::LogicalResult consume(mlir::Operation *op, mlir::Value buffer);

  /// Returns whether `buffer` is an argument that is still the caller's.
  bool isThere(mlir::Value buffer) const {
    return llvm::isa<mlir::BlockArgument>(buffer) && !consumed.contains(buffer);
  }

  /// Fails, with a diagnostic, unless every donated argument was consumed.
  llvm::LogicalResult verifyAllConsumed();

private:
  mlir::func::FuncOp function;
  llvm::DenseSet<mlir::Value> consumed;
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_DONATED_ARGUMENTS_H
