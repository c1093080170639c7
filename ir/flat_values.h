// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Flat expressions (ir/core/flat_op.h) as ops whose values exist only on the
// way to the last of them.

#ifndef GRAFT_IR_FLAT_VALUES_H
#define GRAFT_IR_FLAT_VALUES_H

#include "llvm/ADT/STLFunctionalExtras.h"

#include "ir/dialect.h"

namespace graft::ir {

/// Returns whether `op` is a tensor op that is flat.
bool isFlatOp(mlir::Operation *op);

/// Returns whether `op` is a tensor constant with its elements in it.
bool isTensorConstant(mlir::Operation *op);

/// Returns whether `op` is one, all of whose elements are one.
bool isSplatConstant(mlir::Operation *op);

/// Returns the op that alone uses `value`, as whichever operands; null if none
/// or several do.
mlir::Operation *onlyUser(mlir::Value value);

/// Calls `visit` for each operand, in order and each once, that the expression
/// ending in `root` has: an operand of it or of a flat op that it is computed
/// from, that no flat op computes. `root` is a flat op in planned form.
void forEachFlatOperand(mlir::Operation *root,
                        llvm::function_ref<void(mlir::Value)> visit);

/// Returns the load of the storage that `write` overwrites which its value is
/// computed from, or null if there is none.
LoadOp inPlaceLoad(WriteOp write);

} // namespace graft::ir

#endif // GRAFT_IR_FLAT_VALUES_H
