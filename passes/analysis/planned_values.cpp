// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/planned_values.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "ir/dialect.h"
#include "ir/flat_expression.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

bool isInsideExpression(Operation *op) {
  Operation *user = onlyUser(op->getResult(0));
  return user && FlatExpression::canBelong(op, user);
}

} // namespace

std::optional<ImportedTensorOp> plannedTensorOp(Operation *op) {
  std::optional<ImportedTensorOp> imported = importTensorOp(op);
  if (imported && std::holds_alternative<Reshape>(imported->op.op))
    return std::nullopt;
  return imported;
}

bool isPart(OpOperand &use) {
  std::optional<ImportedTensorOp> imported = plannedTensorOp(use.getOwner());
  return imported && !llvm::is_contained(imported->operands, &use);
}

LogicalResult verifyPlannedValue(Operation *op) {
  if (op->hasOneUse() && llvm::isa<WriteOp>(*op->user_begin()) &&
      !llvm::isa<tensor::EmptyOp>(op))
    return success();
  if (!op->use_empty() && llvm::all_of(op->getUses(), isPart))
    return success();
  if (isInsideExpression(op))
    return success();
  return op->emitOpError("expected one use, by a graft.write");
}

LogicalResult verifyPlannedTensorOp(Operation *op) {
  std::optional<ImportedTensorOp> imported = plannedTensorOp(op);
  if (!imported)
    return op->emitOpError("is not part of the planned form");
  for (OpOperand *operand : imported->operands) {
    Operation *source = operand->get().getDefiningOp();
    if (!source ||
        (!llvm::isa<LoadOp>(source) && !FlatExpression::canBelong(source, op)))
      return op->emitOpError("expected operand ")
             << operand->getOperandNumber() << " to be a graft.load";
  }
  return verifyPlannedValue(op);
}

} // namespace graft::passes
