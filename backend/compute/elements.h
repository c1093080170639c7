// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The computable element types as C++ types, how each is widened to what one
// computes with and rounded back, and the dispatch from a DType to them.

#ifndef GRAFT_BACKEND_COMPUTE_ELEMENTS_H
#define GRAFT_BACKEND_COMPUTE_ELEMENTS_H

#include <bit>
#include <cmath>
#include <cstdint>
#include <type_traits>

#include "graft/dtype.h"

namespace graft {

/// Elements as they lie in memory.
struct Bool8 {
  uint8_t byte;
};
struct Float16 {
  uint16_t bits;
};
struct BFloat16 {
  uint16_t bits;
};

template <class T>
inline constexpr bool isHalf =
    std::is_same_v<T, Float16> || std::is_same_v<T, BFloat16>;

inline bool widen(Bool8 value) { return value.byte != 0; }

inline float widen(BFloat16 value) {
  return std::bit_cast<float>(static_cast<uint32_t>(value.bits) << 16);
}

inline float widen(Float16 value) {
  uint32_t sign = static_cast<uint32_t>(value.bits & 0x8000) << 16;
  uint32_t magnitude = value.bits & 0x7FFF;
  // The exponent's bias is 15 here and 127 there; infinity and NaN have all of
  // its bits set in both.
  uint32_t bias = magnitude >= 0x7C00 ? 2 * 112 << 23 : 112 << 23;
  uint32_t normal = (magnitude << 13) + bias;
  auto denormal = std::bit_cast<uint32_t>(
      static_cast<float>(static_cast<int32_t>(magnitude)) * 0x1p-24f);
  return std::bit_cast<float>(sign | (magnitude < 0x400 ? denormal : normal));
}

template <class T>
  requires std::is_arithmetic_v<T>
T widen(T value) {
  return value;
}

/// What an element is computed as.
template <class T> using Wide = decltype(widen(T()));

/// Returns the element nearest to `value`, ties to even; NaN as a quiet NaN.
template <class T> T narrow(Wide<T> value) {
  if constexpr (std::is_same_v<T, Bool8>) {
    return {static_cast<uint8_t>(value)};
  } else if constexpr (std::is_same_v<T, BFloat16>) {
    auto bits = std::bit_cast<uint32_t>(value);
    uint32_t rounded = bits + 0x7FFF + (bits >> 16 & 1);
    return {static_cast<uint16_t>(
        (std::isnan(value) ? bits | 0x400000 : rounded) >> 16)};
  } else if constexpr (std::is_same_v<T, Float16>) {
    auto bits = std::bit_cast<uint32_t>(value);
    uint32_t magnitude = bits & 0x7FFFFFFF;
    // A carry out of the rounding raises the exponent by itself, to infinity
    // too.
    uint32_t normal =
        (magnitude - (112 << 23) + 0xFFF + (magnitude >> 13 & 1)) >> 13;
    // The last place of 0.5 + x is 2^-24, that of a denormal.
    uint32_t denormal =
        std::bit_cast<uint32_t>(std::bit_cast<float>(magnitude) + 0.5f) -
        std::bit_cast<uint32_t>(0.5f);
    uint32_t special = magnitude > 0x7F800000 ? 0x7E00 : 0x7C00;
    uint32_t rounded = magnitude < 0x38800000    ? denormal
                       : magnitude >= 0x47800000 ? special
                                                 : normal;
    return {static_cast<uint16_t>((bits >> 16 & 0x8000) | rounded)};
  } else {
    return value;
  }
}

/// Returns `value` in 24 bits: exact, or else of the two neighbours the one
/// whose last bit is 1. Rounded on to a half type it gives what one rounding of
/// `value` does, as it is a tie only where `value` is one.
inline float roundedToOdd(double value) {
  auto nearest = static_cast<float>(value);
  if (nearest == value || value != value)
    return nearest;
  auto bits = std::bit_cast<uint32_t>(nearest);
  bool isBeyond = std::fabs(static_cast<double>(nearest)) > std::fabs(value);
  return std::bit_cast<float>((bits - isBeyond) | 1);
}

/// Calls `f` with a value-initialised element of `dtype`, which is a computable
/// float.
template <class F> void dispatchFloat(DType dtype, F &&f) {
  switch (dtype) {
  case DType::F16:
    return f(Float16());
  case DType::BF16:
    return f(BFloat16());
  case DType::F32:
    return f(float());
  default:
    return f(double());
  }
}

/// The same where `dtype` may be a signed integer too.
template <class F> void dispatchNumber(DType dtype, F &&f) {
  switch (dtype) {
  case DType::I8:
    return f(int8_t());
  case DType::I16:
    return f(int16_t());
  case DType::I32:
    return f(int32_t());
  case DType::I64:
    return f(int64_t());
  default:
    return dispatchFloat(dtype, f);
  }
}

/// The same for every computable type.
template <class F> void dispatchComputable(DType dtype, F &&f) {
  if (dtype == DType::Bool)
    return f(Bool8());
  dispatchNumber(dtype, f);
}

/// Calls `f` with a value-initialised unsigned integer of `size` bytes: 1, 2, 4
/// or 8. For elements that are only moved.
template <class F> void dispatchSize(int64_t size, F &&f) {
  switch (size) {
  case 1:
    return f(uint8_t());
  case 2:
    return f(uint16_t());
  case 4:
    return f(uint32_t());
  default:
    return f(uint64_t());
  }
}

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_ELEMENTS_H
