// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Promotion by upstream Mem2Reg's interfaces, with a driver of its own:
// upstream's walks the whole block once a slot, which is quadratic in the
// number of variables. The traced contract keeps all accesses of a variable in
// one block, so one walk over the block promotes every slot.

#include "passes/passes.h"

#include "mlir/Interfaces/DataLayoutInterfaces.h"
#include "llvm/ADT/MapVector.h"

#include "ir/core/cancellation.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_PROMOTEVARIABLES
#include "passes/passes.h.inc"

namespace {

class Promoter {
public:
  Promoter(Block &block, const DataLayout &layout)
      : block(block), builder(block.getParentOp()->getContext()),
        layout(layout) {}

  // %v = graft.variable = %t
  // graft.update %v, %old         ->   uses of %r become uses of %old
  // %r = graft.read %v
  LogicalResult run() {
    for (Operation &op : llvm::make_early_inc_range(block)) {
      if (isCancelled())
        return failure();
      if (auto allocator = llvm::dyn_cast<PromotableAllocationOpInterface>(op))
        open(allocator);
      else if (auto access = llvm::dyn_cast<PromotableMemOpInterface>(op);
               access && failed(promote(access)))
        return failure();
    }
    for (auto &[pointer, cell] : cells) {
      if (!pointer.use_empty())
        return cell.allocator->emitOpError("could not be promoted; variables "
                                           "must stay in one block and out of "
                                           "calls");
      cell.allocator.handlePromotionComplete(cell.slot, cell.initial, builder);
    }
    return success();
  }

private:
  struct Cell {
    PromotableAllocationOpInterface allocator;
    MemorySlot slot;
    Value initial;
    Value reaching; // what the slot holds at this point of the walk
  };

  void open(PromotableAllocationOpInterface allocator) {
    builder.setInsertionPointAfter(allocator);
    for (MemorySlot slot : allocator.getPromotableSlots()) {
      Value initial = allocator.getDefaultValue(slot, builder);
      cells.insert({slot.ptr, {allocator, slot, initial, initial}});
    }
  }

  LogicalResult promote(PromotableMemOpInterface access) {
    builder.setInsertionPointAfter(access);
    for (OpOperand &operand : access->getOpOperands()) {
      auto found = cells.find(operand.get());
      if (found == cells.end())
        continue;
      Cell &cell = found->second;
      llvm::SmallPtrSet<OpOperand *, 1> uses = {&operand};
      SmallVector<OpOperand *> dependent;
      if (!access.canUsesBeRemoved(cell.slot, uses, dependent, layout) ||
          !dependent.empty())
        return success(); // reported with its variable
      Value before = cell.reaching;
      if (access.storesTo(cell.slot))
        cell.reaching = access.getStored(cell.slot, builder, before, layout);
      if (access.removeBlockingUses(cell.slot, uses, builder, before, layout) ==
          DeletionKind::Delete)
        access->erase();
      return success();
    }
    return success();
  }

  Block &block;
  OpBuilder builder;
  const DataLayout &layout;
  llvm::MapVector<Value, Cell> cells;
};

struct PromoteVariables : impl::PromoteVariablesBase<PromoteVariables> {
  void runOnOperation() override {
    DataLayout layout = DataLayout::closest(getOperation());
    for (Block &block : getOperation().getBody())
      if (failed(Promoter(block, layout).run()))
        return signalPassFailure();
  }
};

} // namespace
} // namespace graft::passes
