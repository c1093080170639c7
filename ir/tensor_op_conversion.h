// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor ops as data (graft/tensor_op.h) and as upstream ops on tensors. What
// each op is called there, and where Graft says more than upstream does, is in
// ir/README.md.

#ifndef GRAFT_IR_TENSOR_OP_CONVERSION_H
#define GRAFT_IR_TENSOR_OP_CONVERSION_H

#include <optional>

#include "mlir/IR/Builders.h"

#include "graft/tensor_op.h"

namespace graft::ir {

/// Builds `op`, which must accept the operands (`inferType`), and returns its
/// result. Most ops become one upstream op beside the constants and
/// `tensor.empty` that are part of it; those are located at the source line
/// alone, as no initializers. A reshape becomes two, by way of one dimension.
/// What changes nothing (a reshape to the same shape, a transpose of a scalar,
/// an insertion of no elements) gives the operand itself, and a slice or
/// convolution without elements a constant.
mlir::Value buildTensorOp(mlir::OpBuilder &builder, mlir::Location loc,
                          const TensorOp &op, mlir::ValueRange operands);

/// A tensor op found in the IR. `operands` are those of the upstream op that it
/// reads, in order; the others are part of it.
struct ImportedTensorOp {
  TensorOp op;
  llvm::SmallVector<mlir::OpOperand *, 3> operands;
  TensorType result;
};

/// Returns the tensor op that `op` is: the inverse of `buildTensorOp`, op by
/// op. Returns nothing for any other op, or if `inferType` refuses it.
std::optional<ImportedTensorOp> importTensorOp(mlir::Operation *op);

/// Builds what `imported` is, on other operands and under their types, and
/// returns its result. `operandFor` is asked once for each of the old values.
mlir::Value
rebuildTensorOp(mlir::OpBuilder &builder, mlir::Location loc,
                const ImportedTensorOp &imported,
                llvm::function_ref<mlir::Value(mlir::Value)> operandFor);

/// Returns the value that `value` is a reshape of, through any number of them:
/// the same elements in the same order.
mlir::Value stripReshapes(mlir::Value value);

/// Returns what a tensor of static shape is, or nothing if it has no dtype.
std::optional<TensorType> tensorTypeOf(mlir::Type type);

} // namespace graft::ir

#endif // GRAFT_IR_TENSOR_OP_CONVERSION_H
