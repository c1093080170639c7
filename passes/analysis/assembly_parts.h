// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_ASSEMBLY_PARTS_H
#define GRAFT_PASSES_ANALYSIS_ASSEMBLY_PARTS_H

#include "mlir/IR/Builders.h"

#include "passes/analysis/computations.h"

namespace graft::passes {

/// Returns whether a part of `op` can be written straight into its box: a
/// sampler, a constant or the value of a flat op that nothing else uses, all of
/// it in order.
bool isMadeInPlace(ir::AssembleOp op, unsigned part);

/// One of an assembly's parts, and the values that are read for it and nothing
/// after it.
struct AssemblyPart {
  unsigned index;
  bool isMadeInPlace;
  llvm::SmallVector<mlir::Value, 1> dying;
};

/// Returns the parts of an assembly in the order of the last element of each,
/// so that storage fills from its start.
llvm::SmallVector<AssemblyPart> partsInOrder(const Computation &computation);

/// Returns a part that is made in its place as a value of its own right before
/// `before`, where the builder is: the part, moved, or a copy if it is used
/// elsewhere too.
mlir::Value ownPart(mlir::OpBuilder &builder, mlir::Value part,
                    mlir::Operation *before);

/// Returns the elements of any other part, as the assembly takes them from
/// `storage`.
mlir::Value loadPart(mlir::OpBuilder &builder, ir::AssembleOp op, unsigned part,
                     mlir::Value storage);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_ASSEMBLY_PARTS_H
