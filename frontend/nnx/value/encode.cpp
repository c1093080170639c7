// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/value/encode.h"

#include <cmath>
#include <cstring>
#include <limits>

#include "absl/strings/str_cat.h"
#include "graft/float16.h"

namespace graft::nnx::detail {

namespace {

template <typename T> std::vector<std::byte> bytesOf(T value) {
  std::vector<std::byte> bytes(sizeof(T));
  std::memcpy(bytes.data(), &value, sizeof(T));
  return bytes;
}

template <typename T>
absl::StatusOr<std::vector<std::byte>> encodeInteger(DType dtype,
                                                     double value) {
  // 2^digits is exact in double, unlike the largest 64-bit integer.
  double end = std::ldexp(1.0, std::numeric_limits<T>::digits);
  double low = std::is_signed_v<T> ? -end : 0;
  if (!(value >= low && value < end) || value != std::trunc(value))
    return absl::InvalidArgumentError(absl::StrCat(
        "the constant ", value, " is no ", std::string(toString(dtype))));
  return bytesOf(static_cast<T>(value));
}

} // namespace

absl::StatusOr<std::vector<std::byte>> encode(DType dtype, double value) {
  switch (dtype) {
  case DType::F64:
    return bytesOf(value);
  case DType::F32:
    return bytesOf(static_cast<float>(value));
  case DType::BF16:
    return bytesOf(toBFloat16(static_cast<float>(value)));
  case DType::F16:
    return bytesOf(toFloat16(value));
  case DType::Bool:
    return bytesOf(static_cast<uint8_t>(value != 0));
  case DType::I8:
    return encodeInteger<int8_t>(dtype, value);
  case DType::U8:
    return encodeInteger<uint8_t>(dtype, value);
  case DType::I16:
    return encodeInteger<int16_t>(dtype, value);
  case DType::U16:
    return encodeInteger<uint16_t>(dtype, value);
  case DType::I32:
    return encodeInteger<int32_t>(dtype, value);
  case DType::U32:
    return encodeInteger<uint32_t>(dtype, value);
  case DType::I64:
    return encodeInteger<int64_t>(dtype, value);
  case DType::U64:
    return encodeInteger<uint64_t>(dtype, value);
  default:
    return absl::InvalidArgumentError(absl::StrCat("constants of type ",
                                                   std::string(toString(dtype)),
                                                   " are not supported"));
  }
}

} // namespace graft::nnx::detail
