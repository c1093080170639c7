// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One walk in block order. The traced contract puts all accesses of a variable
// in one block, which is what makes "before" simple.

#include "passes/passes.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"

#include "ir/core/cancellation.h"
#include "ir/locations.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_RECORDOVERWRITERS
#include "passes/passes.h.inc"

namespace {

// An island has an entry for each output. The first fate noted stays.
void noteOutput(OpResult output, VariableOp variable, Reason reason,
                StringRef by, LocationAttr at) {
  auto island = llvm::cast<IslandOp>(output.getOwner());
  MLIRContext *context = island.getContext();
  auto before = island->getAttrOfType<ArrayAttr>(GraftDialect::fatesAttrName);
  SmallVector<Attribute> fates(
      before ? llvm::to_vector(before.getValue())
             : SmallVector<Attribute>(island.getOutputs().size(),
                                      UnitAttr::get(context)));
  Attribute &fate = fates[output.getResultNumber()];
  if (llvm::isa<PrunedAttr>(fate))
    return;
  fate = PrunedAttr::get(context, variable.getPath(),
                         llvm::cast<RankedTensorType>(output.getType()), reason,
                         by, sourceLine(island.getLoc()), at);
  island->setAttr(GraftDialect::fatesAttrName, ArrayAttr::get(context, fates));
}

// The first fate noted for a definition stays: several variables may hold it.
void note(Value variable, Value definition, Reason reason, StringRef by,
          LocationAttr at) {
  Operation *op = definition.getDefiningOp();
  if (llvm::isa_and_present<IslandOp>(op))
    return noteOutput(llvm::cast<OpResult>(definition),
                      variable.getDefiningOp<VariableOp>(), reason, by, at);
  if (!op || op->hasAttr(GraftDialect::fateAttrName))
    return;
  op->setAttr(GraftDialect::fateAttrName,
              FateAttr::get(op->getContext(), reason, by, at));
}

// What each variable holds at a point of the walk, and whether that was read.
class Recorder {
public:
  void visit(Operation &op) {
    if (auto variable = llvm::dyn_cast<VariableOp>(op))
      held[variable] = {resolve(variable.getInit()), false};
    else if (auto read = llvm::dyn_cast<ReadOp>(op))
      visitRead(read);
    else if (auto update = llvm::dyn_cast<UpdateOp>(op))
      visitUpdate(update);
  }

  // What was never read by the end is out of every result's reach.
  void finish() {
    for (auto &[variable, cell] : held) {
      LocationAttr gone =
          variable.getDefiningOp<VariableOp>().getReplacedAtAttr();
      if (!cell.read)
        note(variable, cell.definition, Reason::unreachable, "",
             gone ? gone : UnknownLoc::get(variable.getContext()));
    }
  }

private:
  struct Cell {
    Value definition;
    bool read;
  };

  // A read's result stands for what the variable held then.
  Value resolve(Value value) {
    auto found = readAs.find(value);
    return found == readAs.end() ? value : found->second;
  }

  void visitRead(ReadOp read) {
    Cell &cell = held[read.getVariable()];
    cell.read = true;
    readAs[read.getResult()] = cell.definition;
  }

  // %t = graft.uniform             %t = graft.uniform {graft.fate =
  // %v = graft.variable = %t   ->     #graft.fate<overwritten, "old:k", loc>}
  // graft.update %v, %old          ...
  void visitUpdate(UpdateOp update) {
    Cell &cell = held[update.getVariable()];
    Value value = resolve(update.getValue());
    if (cell.definition && !cell.read)
      note(update.getVariable(), cell.definition, Reason::overwritten,
           describeValue(value), sourceLine(update.getLoc()));
    cell = {value, false};
  }

  llvm::MapVector<Value, Cell> held;
  llvm::DenseMap<Value, Value> readAs;
};

struct RecordOverwriters : impl::RecordOverwritersBase<RecordOverwriters> {
  void runOnOperation() override {
    for (Block &block : getOperation().getBody()) {
      Recorder recorder;
      for (Operation &op : block) {
        if (isCancelled())
          return signalPassFailure();
        recorder.visit(op);
      }
      recorder.finish();
    }
  }
};

} // namespace
} // namespace graft::passes
