// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Upstream Mem2Reg over graft.variable, whose slots are always promotable: the
// traced contract keeps variables in one block and out of calls.

#include "passes/passes.h"

#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "mlir/Transforms/Mem2Reg.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_PROMOTEVARIABLES
#include "passes/passes.h.inc"

namespace {

// Erases variables that nothing accesses (Mem2Reg leaves them alone) and
// returns the others.
SmallVector<PromotableAllocationOpInterface>
collectAccessed(func::FuncOp function) {
  SmallVector<PromotableAllocationOpInterface> accessed;
  function.walk([&](VariableOp variable) {
    if (variable->use_empty())
      variable.erase();
    else
      accessed.push_back(
          llvm::cast<PromotableAllocationOpInterface>(variable.getOperation()));
  });
  return accessed;
}

struct PromoteVariables : impl::PromoteVariablesBase<PromoteVariables> {
  void runOnOperation() override {
    SmallVector<PromotableAllocationOpInterface> variables =
        collectAccessed(getOperation());
    if (variables.empty())
      return;
    OpBuilder builder(&getContext());
    DataLayout layout = DataLayout::closest(getOperation());
    auto &dominance = getAnalysis<DominanceInfo>();
    (void)tryToPromoteMemorySlots(variables, builder, layout, dominance);
    getOperation().walk([&](VariableOp left) {
      left.emitOpError(
          "could not be promoted; variables must stay in one block "
          "and out of calls");
      signalPassFailure();
    });
  }
};

} // namespace
} // namespace graft::passes
