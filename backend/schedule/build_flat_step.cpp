// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/build_flat_step.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include "ir/constant_bytes.h"
#include "ir/flat_expression.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

FailureOr<FlatOperand> operandOf(Operation *leaf, const FlatLeaves &leaves) {
  if (auto load = llvm::dyn_cast<ir::LoadOp>(leaf))
    return FlatOperand(leaves.stored(load));
  if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(leaf))
    return FlatOperand(
        DrawnOperand{leaves.key(sampler.getKeyValue()), sampler.getSampler()});
  FailureOr<std::vector<std::byte>> element =
      ir::constantBytes(llvm::cast<arith::ConstantOp>(leaf));
  if (failed(element))
    return failure();
  auto type = llvm::cast<RankedTensorType>(leaf->getResult(0).getType());
  return FlatOperand(
      SplatOperand{*ir::toDType(type.getElementType()), *std::move(element)});
}

} // namespace

FailureOr<FlatStep> buildFlatStep(Operation *op, const FlatLeaves &leaves) {
  ir::FlatExpression expression = *ir::FlatExpression::endingIn(op);
  FlatStep step;
  for (Value leaf : expression.leaves()) {
    FailureOr<FlatOperand> operand = operandOf(leaf.getDefiningOp(), leaves);
    if (failed(operand))
      return failure();
    step.operands.push_back(*std::move(operand));
  }
  step.stages = expression.stages();
  step.result = *ir::tensorTypeOf(op->getResult(0).getType());
  return step;
}

} // namespace graft
