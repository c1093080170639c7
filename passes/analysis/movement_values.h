// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_MOVEMENT_VALUES_H
#define GRAFT_PASSES_ANALYSIS_MOVEMENT_VALUES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/SetVector.h"

#include "ir/core/pieces.h"
#include "ir/tensor_op_conversion.h"

namespace graft::passes {

/// What the values of a function that only move elements are made of. Flat ops
/// on what is moved and can be made piece by piece belong to the pieces. Linear
/// in the number of ops and pieces; a value of too many pieces is a source
/// itself.
class MovementValues {
public:
  explicit MovementValues(mlir::func::FuncOp function);

  /// Where a piece's elements come from.
  struct Source {
    mlir::Value value;
    /// Whether any elements of it can be made by themselves: a sampler that is
    /// not drawn whole, whose pieces are of its whole shape whatever its
    /// window, a constant, or flat ops on these and nothing else.
    bool isFresh;
    /// Flat ops on the elements, the first one first; each has splats as its
    /// other operands.
    llvm::SmallVector<mlir::Operation *, 1> through = {};
    /// The source without them, itself if there are none.
    int32_t base = 0;
    /// Of a base: the first op that left out some of it, if one did.
    mlir::Operation *firstCut = nullptr;
  };

  /// Returns whether the elements of `value` are moved ones.
  bool isMoved(mlir::Value value) const { return known.contains(value); }

  /// Returns the moved values, in order, that something other than movement
  /// uses, looking through reshapes, which move nothing.
  llvm::ArrayRef<mlir::Value> roots() const { return used.getArrayRef(); }

  /// Returns what a root is made of. To be called once a root.
  Pieces takePieces(mlir::Value root);

  llvm::ArrayRef<Source> sources() const { return all; }

private:
  using Counts = llvm::SmallDenseMap<int32_t, int64_t>; // elements by source

  int32_t sourceOf(mlir::Value value, bool isFresh);
  Pieces piecesOf(mlir::Value value, bool mayTake);
  size_t countOf(mlir::Value value) const;
  std::optional<Pieces> move(const ir::ImportedTensorOp &imported);
  std::optional<Pieces> compute(mlir::Operation *op,
                                const ir::ImportedTensorOp &imported);
  int32_t sourceThrough(int32_t source, mlir::Operation *op);
  std::optional<Pieces> insert(const InsertSlice &op,
                               const ir::ImportedTensorOp &imported);
  Pieces concatenate(const Concatenate &op,
                     const ir::ImportedTensorOp &imported);
  void noteCut(Counts before, const Pieces &after, mlir::Operation *by);
  void findRoots(mlir::Block &body);

  llvm::DenseMap<mlir::Value, Pieces> known;
  llvm::SetVector<mlir::Value> used;
  llvm::SmallVector<Source> all;
  llvm::DenseMap<std::pair<mlir::Value, unsigned>, int32_t> ids;
  llvm::DenseMap<std::pair<int32_t, mlir::Operation *>, int32_t> computed;
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_MOVEMENT_VALUES_H
