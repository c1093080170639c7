// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/passes.h"

#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

namespace graft::passes {

using namespace mlir;

void buildPrunePipeline(OpPassManager &manager) {
  manager.addPass(createVerifyTraced());
  buildCheckedPrunePipeline(manager);
}

void buildCheckedPrunePipeline(OpPassManager &manager) {
  // Before promotion: afterwards nobody knows who overwrote what.
  manager.addNestedPass<func::FuncOp>(createRecordOverwriters());
  manager.addNestedPass<func::FuncOp>(createPromoteVariables());
  // Before anything is removed: whether a product is fused depends on what uses
  // it in the user's program. After promotion: XLA knows no variables.
  manager.addNestedPass<func::FuncOp>(createRoundAsXla());
  // Before inlining: what is removed need not be inlined.
  manager.addPass(createRemoveDeadCalls());
  // No simplification between inlining steps: the canonicalizer would merge
  // constants, and with them the initializers' locations.
  manager.addPass(createInlinerPass({}, [](OpPassManager &) {}));
  manager.addPass(createSymbolDCEPass());
  manager.addNestedPass<func::FuncOp>(createFoldKeys());
  manager.addNestedPass<func::FuncOp>(createPruneInitializers());
  manager.addNestedPass<func::FuncOp>(createNarrowInitializers());
  // Again, for what narrowing left nothing of.
  manager.addNestedPass<func::FuncOp>(createPruneInitializers());
  manager.addPass(createVerifyPruned());
}

void buildPlanPipeline(OpPassManager &manager) {
  // First: what an island gives is given to results like a donated argument.
  manager.addNestedPass<func::FuncOp>(createPlaceIslands());
  manager.addNestedPass<func::FuncOp>(createSeparateResults());
  manager.addNestedPass<func::FuncOp>(createDonateArguments());
  manager.addPass(createAssignDestinations());
  manager.addPass(createVerifyPlanned());
}

void registerAll() {
  registerGraftPasses();
  PassPipelineRegistration<>("graft-prune", "traced to pruned form",
                             buildPrunePipeline);
  PassPipelineRegistration<>("graft-plan", "pruned to planned form",
                             buildPlanPipeline);
}

} // namespace graft::passes
