// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/property/tracked_program.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "absl/strings/str_cat.h"
#include "backend/reference/tensor_op.h"

namespace graft::property {

TrackedProgram::TrackedProgram() { made.program.name = "surgery"; }

template <typename OpT>
ValueId TrackedProgram::define(OpT op, const std::string &path) {
  const int line = static_cast<int>(made.program.ops.size()) + 1;
  made.program.ops.push_back(
      {std::move(op), next, path, {"surgery.cpp", line, 3}, {}});
  return next++;
}

size_t TrackedProgram::add(Typed tensor, std::vector<int64_t> drawn) {
  tensors.push_back({std::move(tensor), std::move(drawn)});
  return tensors.size() - 1;
}

size_t TrackedProgram::addUndrawn(ValueId value, const TensorType &type,
                                  double bound) {
  return add({value, type, /*isExact=*/true, bound},
             std::vector<int64_t>(numElements(type.shape).value(), -1));
}

size_t TrackedProgram::addArgument(const TensorType &type, bool donated,
                                   bool isBounded) {
  made.program.arguments.push_back({ArgumentKind::Tensor, type.dtype,
                                    type.shape, "old", absl::StrCat("a", next),
                                    donated});
  made.bounds.push_back(isBounded ? 4 : 0);
  return addUndrawn(next++, type, made.bounds.back());
}

size_t TrackedProgram::draw(const Sampler &sampler, double bound) {
  if (key == noValue)
    key = define(KeyOp{{0, 42}});
  const Shape shape = sampler.resultShape();
  std::vector<int64_t> drawn(numElements(shape).value());
  std::iota(drawn.begin(), drawn.end(), numDrawn);
  numDrawn += static_cast<int64_t>(drawn.size());
  return add({define(DrawOp{key, sampler}, "drawn"),
              {sampler.dtype, shape},
              true,
              bound},
             std::move(drawn));
}

size_t TrackedProgram::zeros(const TensorType &type) {
  std::vector<std::byte> zero(bitWidth(type.dtype) / 8);
  return addUndrawn(define(ConstantOp{type.dtype, type.shape, std::move(zero)}),
                    type, 0.001);
}

size_t TrackedProgram::compute(TensorOp op, const std::vector<size_t> &operands,
                               double bound, std::vector<int64_t> drawn) {
  std::vector<ValueId> values;
  std::vector<TensorType> types;
  for (size_t operand : operands) {
    values.push_back(tensors[operand].tensor.value);
    types.push_back(tensors[operand].tensor.type);
    tensors[operand].isRead = true;
  }
  TensorType type = inferType(op, types).value();
  const ValueId value =
      define(ComputeOp{std::move(op), std::move(values)}, "computed");
  return add({value, std::move(type), true, bound}, std::move(drawn));
}

// The reference moves which elements they are, as it moves elements.
size_t TrackedProgram::move(TensorOp op, const std::vector<size_t> &operands) {
  std::vector<ConstTensorView> views;
  std::vector<TensorType> types;
  double bound = 0;
  bool isBounded = true;
  for (size_t operand : operands) {
    const Tracked &tensor = tensors[operand];
    types.push_back({DType::I64, tensor.shape()});
    views.push_back({types.back(),
                     reinterpret_cast<const std::byte *>(tensor.drawn.data())});
    isBounded &= tensor.tensor.bound > 0;
    bound = std::max(bound, tensor.tensor.bound);
  }
  const TensorType type = inferType(op, types).value();
  std::vector<int64_t> drawn(numElements(type.shape).value());
  reference::compute(op, views,
                     {type, reinterpret_cast<std::byte *>(drawn.data())});
  if (std::holds_alternative<Reshape>(op.op))
    stored.push_back(drawn);
  return compute(std::move(op), operands, isBounded ? bound : 0,
                 std::move(drawn));
}

size_t TrackedProgram::cast(size_t x, DType to) {
  stored.push_back(tensors[x].drawn);
  return compute({Convert{to}}, {x}, tensors[x].tensor.bound * 1.01,
                 tensors[x].drawn);
}

size_t TrackedProgram::scale(size_t x) {
  stored.push_back(tensors[x].drawn);
  const TensorType type = tensors[x].tensor.type;
  std::vector<std::byte> half = {std::byte(0), std::byte(0), std::byte(0),
                                 std::byte(0xbf)};
  if (type.dtype == DType::BF16)
    half = {std::byte(0), std::byte(0xbf)};
  if (type.dtype == DType::F16)
    half = {std::byte(0), std::byte(0xb8)};
  const size_t factor = addUndrawn(
      define(ConstantOp{type.dtype, type.shape, std::move(half)}), type, 0.5);
  return compute({Elementwise{ElementwiseKind::Multiply}}, {x, factor},
                 tensors[x].tensor.bound, tensors[x].drawn);
}

ValueId TrackedProgram::declare(size_t x) {
  tensors[x].isRead = true;
  return define(VariableOp{tensors[x].tensor.value, "Param"},
                absl::StrCat("v", next));
}

void TrackedProgram::update(ValueId variable, size_t x) {
  tensors[x].isRead = true;
  made.program.ops.push_back({UpdateOp{variable, tensors[x].tensor.value},
                              noValue,
                              "update",
                              {"surgery.cpp", 1000, 1},
                              {}});
}

size_t TrackedProgram::read(ValueId variable, size_t x) {
  Tracked read = tensors[x];
  read.tensor.value = define(ReadOp{variable});
  read.isRead = false;
  tensors.push_back(std::move(read));
  return tensors.size() - 1;
}

RandomProgram TrackedProgram::finish(const std::set<size_t> &results) {
  std::vector<int64_t> live;
  for (size_t result : results) {
    made.program.results.push_back(
        {tensors[result].tensor.value,
         absl::StrCat("r", made.program.results.size())});
    made.isExact.push_back(true);
    for (int64_t element : tensors[result].drawn)
      if (element >= 0)
        live.push_back(element);
  }
  countLive(live);
  return std::move(made);
}

void TrackedProgram::countLive(const std::vector<int64_t> &live) {
  std::vector<bool> isAlive(numDrawn, false);
  for (int64_t element : live) {
    if (isAlive[element])
      return;
    isAlive[element] = true;
  }
  for (const std::vector<int64_t> &elements : stored) {
    int64_t drawn = 0, alive = 0;
    for (int64_t element : elements) {
      drawn += element >= 0;
      alive += element >= 0 && isAlive[element];
    }
    const bool isMixed =
        drawn > 0 && drawn < static_cast<int64_t>(elements.size());
    if (alive != drawn && (alive != 0 || isMixed))
      return;
  }
  made.liveElements = static_cast<int64_t>(live.size());
}

} // namespace graft::property
