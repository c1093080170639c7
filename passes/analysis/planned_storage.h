// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_PLANNED_STORAGE_H
#define GRAFT_PASSES_ANALYSIS_PLANNED_STORAGE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/MapVector.h"

#include "ir/dialect.h"
#include "passes/analysis/donated_arguments.h"
#include "passes/analysis/storage_boxes.h"

namespace graft::passes {

/// What the storage of a plan holds after the ops that were given so far: its
/// functions are called in the plan's order. Each fails, with a diagnostic on
/// the op, if its storage is not in a state that the op accepts.
class PlannedStorage {
public:
  explicit PlannedStorage(mlir::func::FuncOp function)
      : function(function), arguments(function) {}

  /// Gives an island the arguments that it is donated.
  llvm::LogicalResult give(ir::IslandOp op);

  void alloc(ir::AllocOp op);
  llvm::LogicalResult take(ir::TakeOp op);
  llvm::LogicalResult share(ir::ShareOp op);
  llvm::LogicalResult release(ir::ReleaseOp op);
  llvm::LogicalResult keep(ir::KeepOp op);

  /// Fills the buffer, or a box of it.
  llvm::LogicalResult write(ir::WriteOp op);

  /// Makes storage that still holds an argument's values as large as `type`,
  /// which will overwrite them element by element. Returns false if it holds
  /// anything else.
  bool resizeArgument(mlir::Value buffer, mlir::RankedTensorType type);

  /// Returns how many bytes `reader` can read in `buffer`; none if that is
  /// unknown, because the IR is ill-formed.
  llvm::FailureOr<std::optional<int64_t>> readable(mlir::Value buffer,
                                                   mlir::Operation *reader);

  /// Fails unless each result is defined, and all other storage released.
  llvm::LogicalResult verifyReturn(mlir::func::ReturnOp op);

  llvm::LogicalResult verifyDonations() {
    return arguments.verifyAllConsumed();
  }

private:
  enum class State {
    Undefined, ///< fresh storage, or not all of it is written
    Argument,  ///< holds an argument's values, owned by the program
    Shared,    ///< holds an argument's values, not the program's to write
    Written,   ///< holds the value of its graft.writes
    Released,  ///< given up
  };

  struct Storage {
    State state;
    std::optional<int64_t> bytes; ///< unknown only if the IR is ill-formed
    int64_t held = 0;             ///< bytes that were an argument's
    StorageBoxes boxes = {};
  };

  std::optional<int64_t> bytesOf(mlir::Value argument);
  llvm::FailureOr<Storage *> writable(mlir::Operation *op, mlir::Value buffer);
  llvm::LogicalResult addBox(mlir::Operation *op, ir::BoxAttr box,
                             Storage &target, int64_t held);
  llvm::LogicalResult verifyResult(mlir::func::ReturnOp op,
                                   mlir::OpOperand &result);

  mlir::func::FuncOp function;
  DonatedArguments arguments;
  llvm::MapVector<mlir::Value, Storage> storage;
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_PLANNED_STORAGE_H
