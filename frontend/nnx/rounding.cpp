// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/rounding.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "absl/strings/str_cat.h"

namespace graft::nnx::detail {

namespace {

uint16_t toBF16Bits(float value) {
  uint32_t bits = std::bit_cast<uint32_t>(value);
  if (std::isnan(value))
    return static_cast<uint16_t>((bits >> 16) | 0x40);
  return static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

/// Rounds to 11 significant bits, or to a multiple of 2^-24 below 2^-14. Exact
/// in double: every f16 is a double and the quotient by the unit is too.
double roundF16(double value) {
  if (!std::isfinite(value) || value == 0)
    return value;
  int exponent = std::max(std::ilogb(value), -14);
  double unit = std::ldexp(1.0, exponent - 10);
  double rounded = std::nearbyint(value / unit) * unit;
  if (std::fabs(rounded) > 65504)
    return std::copysign(std::numeric_limits<double>::infinity(), value);
  return rounded;
}

uint16_t toF16Bits(double value) {
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  if (std::isnan(value))
    return sign | 0x7e00;
  double magnitude = std::fabs(roundF16(value));
  if (std::isinf(magnitude))
    return sign | 0x7c00;
  if (magnitude < std::ldexp(1.0, -14))
    return sign | static_cast<uint16_t>(std::ldexp(magnitude, 24));
  int exponent = std::ilogb(magnitude);
  auto mantissa =
      static_cast<uint16_t>(std::ldexp(magnitude, 10 - exponent) - 1024);
  return static_cast<uint16_t>(sign | ((exponent + 15) << 10) | mantissa);
}

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

double roundTo(DType dtype, double value) {
  switch (dtype) {
  case DType::F32:
    return static_cast<float>(value);
  case DType::BF16:
    return std::bit_cast<float>(
        static_cast<uint32_t>(toBF16Bits(static_cast<float>(value))) << 16);
  case DType::F16:
    return roundF16(value);
  default:
    return value;
  }
}

absl::StatusOr<std::vector<std::byte>> encode(DType dtype, double value) {
  switch (dtype) {
  case DType::F64:
    return bytesOf(value);
  case DType::F32:
    return bytesOf(static_cast<float>(value));
  case DType::BF16:
    return bytesOf(toBF16Bits(static_cast<float>(value)));
  case DType::F16:
    return bytesOf(toF16Bits(value));
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
