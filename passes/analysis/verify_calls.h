// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_VERIFY_CALLS_H
#define GRAFT_PASSES_ANALYSIS_VERIFY_CALLS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

namespace graft::passes {

/// Fails, with an error on the call, unless every function that `program`
/// calls, also by way of others, has a body, none calls itself, calls nest no
/// deeper than 256, and inlining them all gives no more than 2^24 ops. What
/// follows may recurse over calls and inline them.
llvm::LogicalResult verifyCalls(mlir::func::FuncOp program,
                                const mlir::SymbolTable &symbols);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_VERIFY_CALLS_H
