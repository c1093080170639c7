// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/storage_choices.h"

#include "ir/piece_attributes.h"
#include "passes/analysis/islands.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

LogicalResult StorageChoices::read(ArrayRef<Computation> computations) {
  for (const Computation &computation : computations) {
    Value value = computation.op->getResult(0);
    IntegerAttr into = argumentOf(value);
    auto isChosen = [&](BlockArgument argument) {
      return into && into.getInt() == argument.getArgNumber() &&
             isDonated(argument.getArgNumber());
    };
    if (const Read *place = overwrittenOperand(computation, isChosen))
      overwritten[value] = place->operand;
  }
  for (Operation &op : function.getBody().front().without_terminator()) {
    auto into = op.getAttrOfType<IntegerAttr>(GraftDialect::intoAttrName);
    if (into && !overwritten.contains(op.getResult(0)) &&
        !isFreeDonated(into.getInt(), &op))
      return op.emitOpError("expected graft.into to be a donated argument that "
                            "nothing else uses, got ")
             << into.getInt();
  }
  return success();
}

IntegerAttr StorageChoices::argumentOf(Value value) {
  Operation *op = value.getDefiningOp();
  return op ? op->getAttrOfType<IntegerAttr>(GraftDialect::intoAttrName)
            : IntegerAttr();
}

bool StorageChoices::isDonated(unsigned argument) {
  return !!function.getArgAttr(argument, GraftDialect::donatedAttrName);
}

// An assembly may have parts of the argument whose storage it takes where they
// are.
bool StorageChoices::isFreeDonated(int64_t argument, Operation *op) {
  if (argument < 0 || argument >= function.getNumArguments() ||
      !isDonated(argument))
    return false;
  BlockArgument value = function.getArgument(argument);
  auto assemble = llvm::dyn_cast<AssembleOp>(op);
  if (isGivenToIsland(value))
    return false;
  return !isUsedByProgram(value) ||
         (assemble && llvm::all_of(value.getUses(), [&](OpOperand &use) {
            return llvm::isa<IslandOp>(use.getOwner()) ||
                   (use.getOwner() == op &&
                    staysInPlace(assemble, use.getOperandNumber()));
          }));
}

} // namespace graft::passes
