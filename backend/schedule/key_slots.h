// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SCHEDULE_KEY_SLOTS_H
#define GRAFT_BACKEND_SCHEDULE_KEY_SLOTS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/DenseMap.h"

#include "backend/schedule/schedule.h"

namespace graft {

/// The keys of a program on their way into its schedule: each key has a step
/// that makes it and a slot.
class KeySlots {
public:
  explicit KeySlots(std::vector<KeyStep> &steps) : steps(steps) {}

  /// Adds the arguments of `program` that are keys.
  void addArguments(mlir::func::FuncOp program);

  /// Adds the key that `op` makes, if it makes a key.
  void addResult(mlir::Operation *op);

  KeySlot operator[](mlir::Value key) const { return slots.lookup(key); }

private:
  void add(mlir::Value key, KeyStep step);

  std::vector<KeyStep> &steps;
  llvm::DenseMap<mlir::Value, KeySlot> slots;
};

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_KEY_SLOTS_H
