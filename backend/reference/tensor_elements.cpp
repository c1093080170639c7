// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/reference/tensor_elements.h"

#include <cmath>
#include <cstring>
#include <limits>

#include "graft/float16.h"

namespace graft::reference {
namespace {

template <class T> T load(const ConstTensorView &tensor, int64_t position) {
  T value;
  std::memcpy(&value, tensor.data + position * sizeof(T), sizeof(T));
  return value;
}

template <class T>
void store(const TensorView &tensor, int64_t position, T value) {
  std::memcpy(tensor.data + position * sizeof(T), &value, sizeof(T));
}

/// Returns the bits of the value nearest to `value` in the format that `decode`
/// reads, ties to even: by search among the magnitudes, whose order is that of
/// their bits. `infinity` has the bits of infinity, and stands for `beyond`,
/// the power of two after the last finite value.
uint16_t nearestHalf(Scalar value, float (*decode)(uint16_t), uint16_t infinity,
                     uint16_t quietNan, Scalar beyond) {
  if (std::isnan(value))
    return quietNan;
  auto sign = static_cast<uint16_t>(std::signbit(value) ? 0x8000 : 0);
  Scalar magnitude = std::fabs(value);
  auto valueOf = [&](uint16_t bits) -> Scalar {
    return bits == infinity ? beyond : decode(bits);
  };
  uint16_t low = 0, high = infinity; // valueOf(low) <= magnitude
  if (magnitude >= beyond)
    return sign | infinity;
  while (high - low > 1) {
    auto middle = static_cast<uint16_t>((low + high) / 2);
    (valueOf(middle) <= magnitude ? low : high) = middle;
  }
  Scalar tie = (valueOf(low) + valueOf(high)) / 2;
  bool isUp = magnitude > tie || (magnitude == tie && (low & 1) != 0);
  return sign | (isUp ? high : low);
}

} // namespace

void forEachIndex(const Shape &shape,
                  const std::function<void(const Index &)> &body) {
  for (int64_t extent : shape)
    if (extent == 0)
      return;
  Index index(shape.size(), 0);
  while (true) {
    body(index);
    size_t d = shape.size();
    while (d > 0 && ++index[d - 1] == shape[d - 1])
      index[--d] = 0;
    if (d == 0)
      return;
  }
}

int64_t flatten(const Shape &shape, const Index &index) {
  int64_t position = 0;
  for (size_t d = 0; d < shape.size(); ++d)
    position = position * shape[d] + index[d];
  return position;
}

Scalar read(const ConstTensorView &tensor, const Index &index) {
  int64_t position = flatten(tensor.type.shape, index);
  switch (tensor.type.dtype) {
  case DType::Bool:
    return load<uint8_t>(tensor, position) != 0 ? 1 : 0;
  case DType::I8:
    return load<int8_t>(tensor, position);
  case DType::I16:
    return load<int16_t>(tensor, position);
  case DType::I32:
    return load<int32_t>(tensor, position);
  case DType::I64:
    return load<int64_t>(tensor, position);
  case DType::F16:
    return fromFloat16(load<uint16_t>(tensor, position));
  case DType::BF16:
    return fromBFloat16(load<uint16_t>(tensor, position));
  case DType::F32:
    return load<float>(tensor, position);
  default:
    return load<double>(tensor, position);
  }
}

void write(const TensorView &tensor, const Index &index, Scalar value) {
  int64_t position = flatten(tensor.type.shape, index);
  switch (tensor.type.dtype) {
  case DType::Bool:
    return store(tensor, position, static_cast<uint8_t>(value));
  case DType::I8:
    return store(tensor, position, static_cast<int8_t>(value));
  case DType::I16:
    return store(tensor, position, static_cast<int16_t>(value));
  case DType::I32:
    return store(tensor, position, static_cast<int32_t>(value));
  case DType::I64:
    return store(tensor, position, static_cast<int64_t>(value));
  case DType::F16:
    return store(tensor, position,
                 nearestHalf(value, fromFloat16, 0x7C00, 0x7E00, 0x1p16L));
  case DType::BF16:
    return store(tensor, position,
                 nearestHalf(value, fromBFloat16, 0x7F80, 0x7FC0, 0x1p128L));
  case DType::F32:
    return store(tensor, position, static_cast<float>(value));
  default:
    return store(tensor, position, static_cast<double>(value));
  }
}

void copyElement(const ConstTensorView &from, const Index &fromIndex,
                 const TensorView &to, const Index &toIndex) {
  int64_t size = bitWidth(from.type.dtype) / 8;
  std::memcpy(to.data + size * flatten(to.type.shape, toIndex),
              from.data + size * flatten(from.type.shape, fromIndex),
              static_cast<size_t>(size));
}

Scalar leastOf(DType dtype) {
  switch (dtype) {
  case DType::I8:
  case DType::I16:
  case DType::I32:
  case DType::I64:
    return -std::ldexp(Scalar(1), bitWidth(dtype) - 1);
  default:
    return -std::numeric_limits<Scalar>::infinity();
  }
}

Scalar greatestOf(DType dtype) {
  Scalar least = leastOf(dtype);
  return std::isinf(least) ? -least : -least - 1;
}

} // namespace graft::reference
