// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One walk over the accesses of each variable, in block order. The traced
// contract puts them all in one block, which is what makes "before" simple.

#include "passes/passes.h"

#include "ir/locations.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_RECORDOVERWRITERS
#include "passes/passes.h.inc"

namespace {

// Returns the reads and updates of `variable` in the order in which they
// happen.
SmallVector<Operation *> accessesInOrder(VariableOp variable) {
  SmallVector<Operation *> accesses(variable->getUsers());
  llvm::sort(accesses,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  return accesses;
}

// The first fate noted for a definition stays: several variables may hold it.
void note(Value definition, Reason reason, StringRef by, LocationAttr at) {
  Operation *op = definition.getDefiningOp();
  if (!op || op->hasAttr(GraftDialect::fateAttrName))
    return;
  op->setAttr(GraftDialect::fateAttrName,
              FateAttr::get(op->getContext(), reason, by, at));
}

// %t = graft.uniform ...           %t = graft.uniform ... {graft.fate =
// %v = graft.variable = %t     ->         #graft.fate<overwritten, "old:k",
// loc>} graft.update %v, %old            ...
void recordFates(VariableOp variable) {
  Value definition = variable.getInit();
  bool read = false;
  for (Operation *access : accessesInOrder(variable)) {
    auto update = llvm::dyn_cast<UpdateOp>(access);
    if (!update) {
      read = true;
      continue;
    }
    if (!read)
      note(definition, Reason::overwritten, describeValue(update.getValue()),
           sourceLine(update.getLoc()));
    definition = update.getValue();
    read = false;
  }
  if (read)
    return;
  LocationAttr gone = variable.getReplacedAtAttr();
  note(definition, Reason::unreachable, "",
       gone ? gone : UnknownLoc::get(variable.getContext()));
}

struct RecordOverwriters : impl::RecordOverwritersBase<RecordOverwriters> {
  void runOnOperation() override { getOperation().walk(recordFates); }
};

} // namespace
} // namespace graft::passes
