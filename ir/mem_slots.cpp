// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How variables promote to SSA values: upstream Mem2Reg's interfaces.

#include "ir/dialect.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace graft::ir {

//===----------------------------------------------------------------------===//
// graft.variable
//===----------------------------------------------------------------------===//

SmallVector<MemorySlot> VariableOp::getPromotableSlots() {
  return {MemorySlot{getResult(), getResult().getType().getValueType()}};
}

// A variable starts as its initializer, so that is what a first read sees.
Value VariableOp::getDefaultValue(const MemorySlot &, OpBuilder &) {
  return getInit();
}

// Variables live in one block (the traced contract), so no block argument
// carries one.
void VariableOp::handleBlockArgument(const MemorySlot &, BlockArgument,
                                     OpBuilder &) {}

std::optional<PromotableAllocationOpInterface>
VariableOp::handlePromotionComplete(const MemorySlot &, Value, OpBuilder &) {
  erase();
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// graft.read and graft.update
//===----------------------------------------------------------------------===//

// A single use of the slot, by the operand the op declares for it.
static bool usesOnly(const MemorySlot &slot,
                     const SmallPtrSetImpl<OpOperand *> &blockingUses) {
  return blockingUses.size() == 1 && (*blockingUses.begin())->get() == slot.ptr;
}

bool ReadOp::loadsFrom(const MemorySlot &slot) {
  return getVariable() == slot.ptr;
}
bool ReadOp::storesTo(const MemorySlot &) { return false; }

Value ReadOp::getStored(const MemorySlot &, OpBuilder &, Value,
                        const DataLayout &) {
  llvm_unreachable("a read stores nothing");
}

bool ReadOp::canUsesBeRemoved(const MemorySlot &slot,
                              const SmallPtrSetImpl<OpOperand *> &blockingUses,
                              SmallVectorImpl<OpOperand *> &,
                              const DataLayout &) {
  return usesOnly(slot, blockingUses);
}

DeletionKind ReadOp::removeBlockingUses(const MemorySlot &,
                                        const SmallPtrSetImpl<OpOperand *> &,
                                        OpBuilder &, Value reachingDefinition,
                                        const DataLayout &) {
  getResult().replaceAllUsesWith(reachingDefinition);
  return DeletionKind::Delete;
}

bool UpdateOp::loadsFrom(const MemorySlot &) { return false; }
bool UpdateOp::storesTo(const MemorySlot &slot) {
  return getVariable() == slot.ptr;
}

Value UpdateOp::getStored(const MemorySlot &, OpBuilder &, Value,
                          const DataLayout &) {
  return getValue();
}

bool UpdateOp::canUsesBeRemoved(
    const MemorySlot &slot, const SmallPtrSetImpl<OpOperand *> &blockingUses,
    SmallVectorImpl<OpOperand *> &, const DataLayout &) {
  return usesOnly(slot, blockingUses);
}

DeletionKind UpdateOp::removeBlockingUses(const MemorySlot &,
                                          const SmallPtrSetImpl<OpOperand *> &,
                                          OpBuilder &, Value,
                                          const DataLayout &) {
  return DeletionKind::Delete;
}

} // namespace graft::ir
