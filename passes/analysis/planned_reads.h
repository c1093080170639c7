// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_PLANNED_READS_H
#define GRAFT_PASSES_ANALYSIS_PLANNED_READS_H

#include "ir/flat_expression.h"
#include "passes/analysis/planned_storage.h"

namespace graft::passes {

/// Verifies what a plan reads, in the plan's order. A tensor op reads its
/// operands when its value is written, and what is moved is read then.
class PlannedReads {
public:
  explicit PlannedReads(PlannedStorage &storage) : storage(storage) {}

  /// Fails, with a diagnostic, unless `load` reads a value that is there, for
  /// ops that may have it.
  llvm::LogicalResult verifyLoad(ir::LoadOp load);

  /// Fails, with a diagnostic, unless all that the value of `write` is made
  /// from is still there, and not overwritten by it but in its place.
  llvm::LogicalResult verifyOperands(ir::WriteOp write);

private:
  llvm::LogicalResult verifyReadable(ir::LoadOp load, mlir::Operation *reader);
  llvm::LogicalResult verifyExpression(ir::WriteOp write,
                                       const ir::FlatExpression &expression);
  llvm::LogicalResult verifyInPlace(ir::WriteOp write, ir::LoadOp load,
                                    const ir::FlatExpression &expression);

  PlannedStorage &storage;
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_PLANNED_READS_H
