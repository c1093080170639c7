// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Passes that print an analysis, for graft-opt and its tests alone.

#ifndef GRAFT_PASSES_ANALYSIS_PASSES_H
#define GRAFT_PASSES_ANALYSIS_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace graft::passes {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "passes/analysis/passes.h.inc"

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_PASSES_H
