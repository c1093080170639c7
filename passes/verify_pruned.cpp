// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The labels are those of ir/README.md.

#include "passes/passes.h"

#include "ir/core/cancellation.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_VERIFYPRUNED
#include "passes/passes.h.inc"

namespace {

// pruned_c1: one function.
LogicalResult verifyOneFunction(ModuleOp module) {
  auto functions = module.getOps<func::FuncOp>();
  auto count = std::distance(functions.begin(), functions.end());
  if (count != 1)
    return module.emitError("expected one function in the pruned form, got ")
           << count;
  return success();
}

// pruned_c4: islands read arguments, and what they are donated nothing else
// uses.
LogicalResult verifyIsland(IslandOp island) {
  for (OpOperand &input : island->getOpOperands()) {
    if (!llvm::isa<BlockArgument>(input.get()))
      return island.emitOpError("expected input ")
             << input.getOperandNumber() << " to be an argument";
    if (island.isDonated(input.getOperandNumber()) && !input.get().hasOneUse())
      return island.emitOpError("is donated input ")
             << input.getOperandNumber() << ", which something else uses";
  }
  return success();
}

LogicalResult verifyOp(Operation *op) {
  if (isCancelled())
    return failure();
  if (llvm::isa<ModuleOp, func::FuncOp>(op) ||
      op->hasTrait<OpTrait::IsTerminator>())
    return success();
  if (auto island = llvm::dyn_cast<IslandOp>(op)) {
    if (failed(verifyIsland(island)))
      return failure();
    // pruned_c2, pruned_c3: the exceptions.
    if (island.getHasEffects())
      return success();
  }
  // pruned_c2: no variables, no calls, no effects.
  if (!isMemoryEffectFree(op))
    return op->emitOpError("has effects; the pruned form is pure");
  // pruned_c3: nothing is dead.
  if (op->use_empty())
    return op->emitOpError("is dead; nothing in the pruned form is");
  return success();
}

struct VerifyPruned : impl::VerifyPrunedBase<VerifyPruned> {
  void runOnOperation() override {
    markAllAnalysesPreserved();
    if (failed(verifyOneFunction(getOperation())))
      return signalPassFailure();
    WalkResult result = getOperation().walk(
        [](Operation *op) { return WalkResult(verifyOp(op)); });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};

} // namespace
} // namespace graft::passes
