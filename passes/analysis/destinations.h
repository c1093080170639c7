// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_DESTINATIONS_H
#define GRAFT_PASSES_ANALYSIS_DESTINATIONS_H

#include "mlir/IR/Builders.h"

#include "passes/analysis/storage_choices.h"

namespace graft::passes {

/// The storage of a function's values while `graft-assign-destinations` gives it
/// out. Roots (`Read::root`) have storage; every op made here comes last in the
/// function's block.
class Destinations {
public:
  Destinations(mlir::func::FuncOp function, StorageChoices &choices);

  bool contains(mlir::Value root) const { return buffers.contains(root); }

  /// Returns where the elements of `root` are: an argument itself, until it is
  /// taken.
  mlir::Value storageOf(mlir::Value root) const;

  /// Returns the buffer that `root` was given.
  mlir::Value bufferOf(mlir::Value root) const { return buffers.lookup(root); }

  /// Gives `value` storage: fresh, or that of the argument chosen for it.
  mlir::Value make(mlir::Value value);

  /// Gives `value` storage and writes it there, its op right before.
  void write(mlir::Value value);

  /// Gives an argument that is a result a buffer of its own.
  void forward(mlir::BlockArgument argument);

  /// Releases what `dying` holds, but for argument `taken`, which an op has the
  /// storage of, and arguments that are not donated.
  void release(mlir::Location loc, llvm::ArrayRef<mlir::Value> dying,
               mlir::IntegerAttr taken);

private:
  int64_t bytesOf(unsigned argument);

  mlir::func::FuncOp function;
  StorageChoices &choices;
  mlir::OpBuilder builder; ///< at the end of the block
  mlir::Type bufferType;
  llvm::DenseMap<mlir::Value, mlir::Value> buffers; // by root
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_DESTINATIONS_H
