// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/plan/plan_values.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

#include "absl/strings/str_cat.h"
#include "ir/flat_expression.h"
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

// What is computed from nothing: "old:kernel", "normal * 0.5", "2".
std::string leafText(Operation *leaf, Arguments arguments) {
  if (auto load = llvm::dyn_cast<ir::LoadOp>(leaf))
    return sourceText(load.getBuffer(), arguments);
  if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(leaf))
    return distribution(sampler.getSampler());
  return constantText(leaf);
}

// An operand that is long and was written before is written as "...": each
// squaring would double the text.
constexpr size_t longestRepeated = 512;

// "convert(normal * 0.5)", "multiply(old:kernel, 2)".
std::string expressionText(const ir::FlatExpression &expression,
                           Arguments arguments) {
  SmallVector<std::string> texts; // leaves, then stages
  for (Value leaf : expression.leaves())
    texts.push_back(leafText(leaf.getDefiningOp(), arguments));
  for (const FlatStage &stage : expression.stages()) {
    std::string text = toString(stage.op) + "(";
    llvm::SmallDenseSet<int> written;
    for (int input : stage.inputs) {
      if (!written.empty())
        text += ", ";
      bool isNew = written.insert(input).second;
      text += isNew || texts[input].size() <= longestRepeated ? texts[input]
                                                              : "...";
    }
    texts.push_back(text + ")");
  }
  return texts.back();
}

// How a part of an assembly is made, after the number of its elements.
std::string partText(Operation *value, Arguments arguments) {
  if (auto sampler = llvm::dyn_cast<ir::SamplerOpInterface>(value))
    return " drawn from " + distribution(sampler.getSampler());
  if (auto load = llvm::dyn_cast<ir::LoadOp>(value))
    return " moved from " + sourceText(load.getBuffer(), arguments);
  if (auto expression = ir::FlatExpression::endingIn(value))
    return (expression->isDrawn() ? " drawn from " : " computed as ") +
           expressionText(*expression, arguments);
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
  if (auto expression = ir::FlatExpression::endingIn(value))
    return {expression->isDrawn() ? Plan::Origin::Drawn
                                  : Plan::Origin::Computed,
            expressionText(*expression, arguments)};
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
