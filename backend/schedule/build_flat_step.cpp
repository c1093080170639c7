// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/build_flat_step.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include "ir/constant_bytes.h"
#include "ir/tensor_op_conversion.h"
#include "ir/type_conversion.h"

namespace graft {

using namespace mlir;

namespace {

class StepBuilder {
public:
  explicit StepBuilder(const FlatLeaves &leaves) : leaves(leaves) {}

  FailureOr<FlatStep> run(Operation *op) {
    if (failed(addStage(op)))
      return failure();
    step.result = *ir::tensorTypeOf(op->getResult(0).getType());
    // Stages are numbered after the operands, which are all known now.
    const int numOperands = static_cast<int>(step.operands.size());
    for (FlatStage &stage : step.stages)
      for (int &input : stage.inputs)
        if (input < 0)
          input = numOperands + ~input;
    return std::move(step);
  }

private:
  // Operands are numbered from 0 and stages, meanwhile, from -1 downwards.
  FailureOr<int> valueOf(Value value) {
    if (auto known = numbers.find(value); known != numbers.end())
      return known->second;
    Operation *op = value.getDefiningOp();
    if (ir::importTensorOp(op)) {
      if (failed(addStage(op)))
        return failure();
      return numbers[value] = ~static_cast<int>(step.stages.size() - 1);
    }
    if (failed(addOperand(op)))
      return failure();
    return numbers[value] = static_cast<int>(step.operands.size() - 1);
  }

  LogicalResult addStage(Operation *op) {
    ir::ImportedTensorOp imported = *ir::importTensorOp(op);
    std::vector<int> inputs;
    for (OpOperand *operand : imported.operands) {
      FailureOr<int> input = valueOf(operand->get());
      if (failed(input))
        return failure();
      inputs.push_back(*input);
    }
    step.stages.push_back({std::move(imported.op), std::move(inputs)});
    return success();
  }

  LogicalResult addOperand(Operation *op) {
    if (auto load = llvm::dyn_cast<ir::LoadOp>(op)) {
      step.operands.emplace_back(leaves.stored(load));
      return success();
    }
    if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(op)) {
      step.operands.emplace_back(DrawnOperand{leaves.key(sampler.getKeyValue()),
                                              sampler.getSampler()});
      return success();
    }
    FailureOr<std::vector<std::byte>> element =
        ir::constantBytes(llvm::cast<arith::ConstantOp>(op));
    if (failed(element))
      return failure();
    auto type = llvm::cast<RankedTensorType>(op->getResult(0).getType());
    step.operands.emplace_back(
        SplatOperand{*ir::toDType(type.getElementType()), *std::move(element)});
    return success();
  }

  const FlatLeaves &leaves;
  FlatStep step;
  llvm::DenseMap<Value, int> numbers;
};

} // namespace

FailureOr<FlatStep> buildFlatStep(Operation *op, const FlatLeaves &leaves) {
  return StepBuilder(leaves).run(op);
}

} // namespace graft
