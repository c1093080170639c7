// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SCHEDULE_BUFFER_SLOTS_H
#define GRAFT_BACKEND_SCHEDULE_BUFFER_SLOTS_H

#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"

#include "backend/schedule/schedule.h"
#include "ir/dialect.h"

namespace graft {

/// The slots of a program's buffers, except of those of its arguments.
class BufferSlots {
public:
  /// `count` becomes the number of slots.
  explicit BufferSlots(BufferSlot &count) : count(count) {}

  BufferSlot add(mlir::Value buffer) { return slots[buffer] = count++; }
  BufferSlot operator[](mlir::Value buffer) const {
    return slots.lookup(buffer);
  }

  /// Returns the operand that `load` reads, from an argument or from a slot.
  Operand operandOf(ir::LoadOp load) const;

private:
  BufferSlot &count;
  llvm::DenseMap<mlir::Value, BufferSlot> slots;
};

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_BUFFER_SLOTS_H
