// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_STORAGE_BOXES_H
#define GRAFT_PASSES_ANALYSIS_STORAGE_BOXES_H

#include "ir/core/box.h"
#include "ir/dialect.h"

namespace graft::passes {

/// The boxes of one storage that hold their part of its value.
class StorageBoxes {
public:
  /// Adds a box to storage of `bytes` bytes. Fails with a diagnostic on `op`
  /// if it is no box of a tensor of that size and of the shape of those
  /// before, or if now, all elements having been added, one was added twice.
  /// `held` is the most bytes from the start that the box may reach into.
  llvm::LogicalResult add(mlir::Operation *op, ir::BoxAttr box, int64_t bytes,
                          int64_t held);

  bool isEmpty() const { return boxes.empty(); }

  /// Whether every element has been added.
  bool isComplete() const { return !boxes.empty() && left == 0; }

private:
  Shape of;
  std::vector<Box> boxes;
  int64_t left = 0; ///< elements
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_STORAGE_BOXES_H
