// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/passes.h"

#include "mlir/IR/Builders.h"

#include "ir/core/cancellation.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_FOLDKEYS
#include "passes/passes.h.inc"

namespace {

// %a = graft.key <0, 42>
// %b = graft.fold_in %a, 6      ->   %b = graft.key <...>
void foldKey(Operation *op) {
  if (!llvm::isa<FoldInOp, SplitOp, WrapKeyDataOp, AdvanceOp>(op))
    return;
  SmallVector<OpFoldResult, 1> results;
  // Without results the op was changed in place, and may fold again.
  while (results.empty())
    if (failed(op->fold(results)))
      return;
  auto known = llvm::dyn_cast<Value>(results.front());
  if (!known) {
    OpBuilder builder(op);
    Operation *constant = op->getDialect()->materializeConstant(
        builder, llvm::cast<Attribute>(results.front()),
        op->getResult(0).getType(), op->getLoc());
    known = constant->getResult(0);
  }
  op->getResult(0).replaceAllUsesWith(known);
  op->erase();
}

struct FoldKeys : impl::FoldKeysBase<FoldKeys> {
  // Operands come before their users, so one walk in order folds whole chains.
  void runOnOperation() override {
    getOperation().walk<WalkOrder::PreOrder>([](Block *block) {
      for (Operation &op : llvm::make_early_inc_range(*block))
        if (!isCancelled())
          foldKey(&op);
    });
    if (isCancelled())
      signalPassFailure();
  }
};

} // namespace
} // namespace graft::passes
