// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/passes.h"

#include "mlir/IR/Remarks.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/DenseMap.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_REMOVEDEADCALLS
#include "passes/passes.h.inc"

namespace {

// Which functions have no effects, computed on demand and once each.
class Purity {
public:
  explicit Purity(ModuleOp module) : symbols(module) {}

  bool isPure(func::CallOp call) {
    auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
    return callee && isPure(callee);
  }

private:
  bool isPure(func::FuncOp function) {
    // Impure until proven otherwise, which also answers recursion.
    auto [entry, isNew] = known.try_emplace(function, false);
    if (!isNew)
      return entry->second;
    bool pure = !function.isExternal() && !hasEffects(function);
    known[function] = pure;
    return pure;
  }

  bool hasEffects(func::FuncOp function) {
    WalkResult result = function.getBody().walk([&](Operation *op) {
      if (auto call = llvm::dyn_cast<func::CallOp>(op))
        return isPure(call) ? WalkResult::advance() : WalkResult::interrupt();
      bool harmless = op->hasTrait<OpTrait::IsTerminator>() ||
                      op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() ||
                      isMemoryEffectFree(op);
      return harmless ? WalkResult::advance() : WalkResult::interrupt();
    });
    return result.wasInterrupted();
  }

  SymbolTable symbols;
  llvm::DenseMap<Operation *, bool> known;
};

// %0 = call @init(%key) : ... (no uses, @init without effects)   ->   nothing
//
// Backwards, so that a call used only by a dead call goes too.
void removeDeadCalls(func::FuncOp function, Purity &purity) {
  for (Block &block : function.getBody())
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block))) {
      auto call = llvm::dyn_cast<func::CallOp>(op);
      if (!call || !call.use_empty() || !purity.isPure(call))
        continue;
      remark::passed(call.getLoc(), remark::RemarkOpts::name("dead-call")
                                        .category("graft-remove-dead-calls"))
          << remark::add("removed an unused call to {0}",
                         call.getCallee().str());
      call.erase();
    }
}

// Private functions that nothing refers to; each removal may free others.
void removeUnreferenced(ModuleOp module) {
  for (bool changed = true; changed;) {
    changed = false;
    for (auto function :
         llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      if (function.isPrivate() &&
          SymbolTable::symbolKnownUseEmpty(function, module)) {
        function.erase();
        changed = true;
      }
  }
}

struct RemoveDeadCalls : impl::RemoveDeadCallsBase<RemoveDeadCalls> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    Purity purity(module);
    for (auto function : module.getOps<func::FuncOp>())
      removeDeadCalls(function, purity);
    removeUnreferenced(module);
  }
};

} // namespace
} // namespace graft::passes
