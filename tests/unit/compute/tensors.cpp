// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/compute/tensors.h"

#include <cmath>

#include "backend/compute/compute.h"
#include "backend/reference/tensor_elements.h"
#include "backend/reference/tensor_op.h"
#include "graft/float16.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

using Compute = void(const TensorOp &, absl::Span<const ConstTensorView>,
                     const TensorView &);

Tensor resultOf(Compute *run, const TensorOp &op,
                const std::vector<Tensor> &operands) {
  std::vector<TensorType> types;
  std::vector<ConstTensorView> views;
  for (const Tensor &operand : operands) {
    types.push_back(operand.type);
    views.push_back(operand.view());
  }
  absl::StatusOr<TensorType> type = inferType(op, types);
  if (!type.ok()) {
    ADD_FAILURE() << type.status();
    return Tensor(TensorType{DType::F32, {0}});
  }
  Tensor result(*type);
  run(op, views, {result.type, result.bytes.data()});
  return result;
}

int64_t elements(const Tensor &tensor) {
  return numElements(tensor.type.shape).value();
}

/// Half of the distance between neighbours, relative to the larger.
double halfUnit(DType dtype) {
  return dtype == DType::F16 ? 0x1p-11 : dtype == DType::BF16 ? 0x1p-8 : 0;
}

std::string describe(const TensorOp &op, const std::vector<Tensor> &operands) {
  std::string text = toString(op);
  for (const Tensor &operand : operands)
    text += " " + toString(operand.type);
  return text;
}

} // namespace

const std::vector<DType> computable{DType::Bool, DType::I8,  DType::I16,
                                    DType::I32,  DType::I64, DType::F16,
                                    DType::BF16, DType::F32, DType::F64};
const std::vector<DType> floats(computable.begin() + 5, computable.end());
const std::vector<DType> numbers(computable.begin() + 1, computable.end());

Tensor::Tensor(TensorType t)
    : type(std::move(t)),
      bytes(byteSize(type.dtype, type.shape).value(), std::byte{0xA5}) {}

int64_t randomInt(Random &random, int64_t least, int64_t greatest) {
  return std::uniform_int_distribution<int64_t>(least, greatest)(random);
}

Shape randomShape(Random &random, int64_t rank, int64_t most, int64_t chance) {
  Shape shape;
  for (int64_t d = 0; d < rank; ++d)
    shape.push_back(randomInt(random, 1, chance) == 1
                        ? randomInt(random, 0, 1)
                        : randomInt(random, 1, most));
  return shape;
}

Tensor randomTensor(Random &random, TensorType type) {
  Tensor tensor(std::move(type));
  reference::forEachIndex(tensor.type.shape, [&](const Shape &index) {
    double value = static_cast<double>(randomInt(random, -6, 6));
    if (isComputableFloat(tensor.type.dtype) && randomInt(random, 0, 2) != 0)
      value = std::normal_distribution<double>()(random);
    if (tensor.type.dtype == DType::Bool)
      value = value > 0;
    reference::write({tensor.type, tensor.bytes.data()}, index, value);
  });
  return tensor;
}

Tensor randomBits(Random &random, TensorType type) {
  Tensor tensor(std::move(type));
  for (std::byte &byte : tensor.bytes)
    byte = static_cast<std::byte>(
        randomInt(random, 0, tensor.type.dtype == DType::Bool ? 1 : 255));
  return tensor;
}

double valueAt(const Tensor &tensor, int64_t position) {
  return static_cast<double>(reference::read(
      {{tensor.type.dtype, {elements(tensor)}}, tensor.bytes.data()},
      {position}));
}

Tensor computed(const TensorOp &op, const std::vector<Tensor> &operands) {
  return resultOf(compute, op, operands);
}

Tensor expected(const TensorOp &op, const std::vector<Tensor> &operands) {
  return resultOf(reference::compute, op, operands);
}

void expectSameBits(const TensorOp &op, const std::vector<Tensor> &operands) {
  Tensor got = computed(op, operands), want = expected(op, operands);
  if (got.bytes == want.bytes)
    return;
  size_t size = bitWidth(want.type.dtype) / 8;
  for (int64_t i = 0; i < elements(want); ++i) {
    if (std::memcmp(&got.bytes[i * size], &want.bytes[i * size], size) == 0)
      continue;
    bool areNan = std::isnan(valueAt(got, i)) && std::isnan(valueAt(want, i));
    ASSERT_TRUE(areNan) << describe(op, operands) << ", element " << i << ": "
                        << valueAt(got, i) << ", expected " << valueAt(want, i);
  }
}

void expectClose(const TensorOp &op, const std::vector<Tensor> &operands,
                 double relative, double absolute) {
  Tensor got = computed(op, operands), want = expected(op, operands);
  relative += 2 * halfUnit(want.type.dtype);
  if (want.type.dtype == DType::F16)
    absolute += 0x1p-24;
  for (int64_t i = 0; i < elements(want); ++i) {
    double a = valueAt(got, i), b = valueAt(want, i);
    if (a == b || (std::isnan(a) && std::isnan(b)))
      continue;
    ASSERT_LE(std::fabs(a - b), absolute + relative * std::fabs(b))
        << describe(op, operands) << ", element " << i << ": " << a
        << ", expected " << b;
  }
}

} // namespace graft::testing
