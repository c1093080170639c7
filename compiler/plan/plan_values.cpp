// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/plan/plan_values.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

#include "absl/strings/str_cat.h"
#include "ir/flat_values.h"
#include "ir/locations.h"
#include "ir/piece_attributes.h"
#include "ir/tensor_op_conversion.h"

namespace graft {

using namespace mlir;

namespace {

using Arguments = ArrayRef<ProgramArgument>;

std::string constantText(Operation *op) {
  auto elements = llvm::dyn_cast<DenseElementsAttr>(
      llvm::cast<arith::ConstantOp>(op).getValue());
  if (!elements || !elements.isSplat())
    return "constant";
  std::string text;
  llvm::raw_string_ostream stream(text);
  Attribute value = elements.getSplatValue<Attribute>();
  if (auto number = llvm::dyn_cast<FloatAttr>(value))
    return absl::StrCat(number.getValueAsDouble());
  value.print(stream, /*elideType=*/true);
  return text;
}

// What is read: an argument, or a value by its path.
std::string sourceText(Value buffer, Arguments arguments) {
  if (auto take = buffer.getDefiningOp<ir::TakeOp>())
    buffer = take.getArgument();
  if (auto argument = llvm::dyn_cast<BlockArgument>(buffer))
    return arguments[argument.getArgNumber()].name();
  std::string path = ir::modelPath(buffer.getLoc()).str();
  return path.empty() ? "a computed value" : path;
}

// "convert(normal * 0.5)", "multiply(old:kernel, 2)".
std::string expressionText(Operation *op, Arguments arguments) {
  if (auto load = llvm::dyn_cast<ir::LoadOp>(op))
    return sourceText(load.getBuffer(), arguments);
  if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(op))
    return distribution(sampler.getSampler());
  if (llvm::isa<arith::ConstantOp>(op))
    return constantText(op);
  ir::ImportedTensorOp imported = *ir::importTensorOp(op);
  return toString(imported.op) + "(" +
         llvm::join(llvm::map_range(imported.operands,
                                    [&](OpOperand *operand) {
                                      return expressionText(
                                          operand->get().getDefiningOp(),
                                          arguments);
                                    }),
                    ", ") +
         ")";
}

bool isDrawn(Operation *root) {
  bool found = false;
  ir::forEachFlatOperand(root, [&](Value value) {
    found |= value.getDefiningOp<ir::SamplerOpInterface>() != nullptr;
  });
  return found;
}

// How a part of an assembly is made, after the number of its elements.
std::string partText(Operation *value, Arguments arguments) {
  if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(value))
    return " drawn from " + distribution(sampler.getSampler());
  if (auto load = llvm::dyn_cast<ir::LoadOp>(value))
    return " moved from " + sourceText(load.getBuffer(), arguments);
  if (ir::isFlatOp(value))
    return (isDrawn(value) ? " drawn from " : " computed as ") +
           expressionText(value, arguments);
  return " filled with " + constantText(value);
}

} // namespace

std::pair<Plan::Origin, std::string> describeValue(ir::WriteOp write,
                                                   Arguments arguments) {
  Operation *value = write.getValue().getDefiningOp();
  if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(value))
    return {Plan::Origin::Drawn, distribution(sampler.getSampler())};
  if (llvm::isa<ir::KeyDataOp>(value))
    return {Plan::Origin::KeyData, "key data"};
  if (auto advance = llvm::dyn_cast<ir::AdvanceOp>(value))
    return {Plan::Origin::Computed,
            absl::StrCat("count + ", static_cast<uint32_t>(advance.getBy()))};
  if (ir::isFlatOp(value))
    return {isDrawn(value) ? Plan::Origin::Drawn : Plan::Origin::Computed,
            expressionText(value, arguments)};
  if (std::optional<ir::ImportedTensorOp> imported = ir::importTensorOp(value))
    return {Plan::Origin::Computed, toString(imported->op)};
  return {Plan::Origin::Filled, constantText(value)};
}

std::string assemblyText(Value buffer, Arguments arguments) {
  llvm::StringMap<size_t> positions;
  SmallVector<std::pair<std::string, int64_t>> elements;
  auto add = [&](std::string how, int64_t count) {
    auto [entry, isNew] = positions.try_emplace(how, elements.size());
    if (isNew)
      elements.emplace_back(std::move(how), 0);
    elements[entry->second].second += count;
  };
  SmallVector<Operation *> users(buffer.getUsers());
  for (Operation *user : llvm::reverse(users)) { // uses come last first
    if (auto keep = llvm::dyn_cast<ir::KeepOp>(user))
      add(" kept of " + sourceText(buffer, arguments),
          numElements(ir::toBox(keep.getBox())));
    if (auto write = llvm::dyn_cast<ir::WriteOp>(user))
      add(partText(write.getValue().getDefiningOp(), arguments),
          llvm::cast<RankedTensorType>(write.getValue().getType())
              .getNumElements());
  }
  return llvm::join(llvm::map_range(elements,
                                    [](const auto &entry) {
                                      return std::to_string(entry.second) +
                                             entry.first;
                                    }),
                    ", ");
}

} // namespace graft
