// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Boxes and windows as plain data and as attributes.

#ifndef GRAFT_IR_PIECE_ATTRIBUTES_H
#define GRAFT_IR_PIECE_ATTRIBUTES_H

#include "ir/core/box.h"
#include "ir/dialect.h"

namespace graft::ir {

/// Returns the attribute of a box of a tensor of shape `of`.
BoxAttr toBoxAttr(mlir::MLIRContext *context, const Box &box,
                  llvm::ArrayRef<int64_t> of);

/// Returns an attribute's box, which `verifyBox` has passed.
Box toBox(BoxAttr attr);

/// Returns the elements of a box, or of nothing the whole of `type`, as a
/// window into a dense tensor of the box's `of`.
Window windowOf(BoxAttr box, mlir::RankedTensorType type);

/// Returns the elements that a window reads for a tensor of `type`, which is
/// the whole of where there is no window.
Window elementsOf(WindowAttr window, mlir::RankedTensorType type);

/// Returns the window of a box: its elements in a dense tensor of shape `of`.
Window windowOf(const Box &box, llvm::ArrayRef<int64_t> of);

/// Returns whether a part of `op` has the same place in its operand's row-major
/// elements and in the result's.
bool staysInPlace(AssembleOp op, unsigned part);

/// Returns whether a box lies in a tensor of shape `of`, is not empty and has
/// as many dimensions. Otherwise says why not.
llvm::LogicalResult
verifyBox(BoxAttr box,
          llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

/// Returns whether a window of `sizes` lies in a tensor of its `of` and has as
/// many dimensions. Otherwise says why not.
llvm::LogicalResult
verifyWindow(WindowAttr window, llvm::ArrayRef<int64_t> sizes,
             llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

} // namespace graft::ir

#endif // GRAFT_IR_PIECE_ATTRIBUTES_H
