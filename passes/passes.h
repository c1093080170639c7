// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The passes from traced to planned form, and their pipelines.

#ifndef GRAFT_PASSES_PASSES_H
#define GRAFT_PASSES_PASSES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

#include "ir/dialect.h"

namespace graft::passes {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "passes/passes.h.inc"

/// Adds the passes from traced to pruned form, with both verifiers.
void buildPrunePipeline(mlir::OpPassManager &manager);

/// The same for a program that `graft-verify-traced` has seen already.
void buildCheckedPrunePipeline(mlir::OpPassManager &manager);

/// Adds the passes from pruned to planned form, with the last verifier.
void buildPlanPipeline(mlir::OpPassManager &manager);

/// Registers every pass and the pipelines `graft-prune` and `graft-plan`.
void registerAll();

} // namespace graft::passes

#endif // GRAFT_PASSES_PASSES_H
