// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_ISLANDS_H
#define GRAFT_PASSES_ANALYSIS_ISLANDS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "ir/dialect.h"

namespace graft::passes {

/// Returns whether an island takes over the storage of `argument`.
bool isGivenToIsland(mlir::BlockArgument argument);

/// Returns whether anything but islands, which run before the program, uses
/// `argument`.
bool isUsedByProgram(mlir::BlockArgument argument);

/// Returns the one op, but for islands, that uses `argument`, any number of
/// times; null if there is none or there are several.
mlir::Operation *onlyUserInProgram(mlir::BlockArgument argument);

/// Returns the first op of a planned block that comes after the islands: after
/// the last of them, or the first op if there is none.
mlir::Operation *firstAfterIslands(mlir::Block &block);

/// Fails, with a diagnostic, unless the islands of a planned function run
/// before it, on its arguments, and give the last of them.
llvm::LogicalResult verifyPlannedIslands(mlir::func::FuncOp function);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_ISLANDS_H
