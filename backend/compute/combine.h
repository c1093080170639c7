// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arithmetic on widened elements, with the rules of tensor ops: integers wrap,
// extremes are NaN if an operand is, and -0 is less than 0.

#ifndef GRAFT_BACKEND_COMPUTE_COMBINE_H
#define GRAFT_BACKEND_COMPUTE_COMBINE_H

#include "backend/compute/elements.h"

namespace graft {

/// The unsigned type that integers wrap in: 64 bits wide, as narrower ones are
/// promoted to a signed int, whose product may overflow.
template <class T> uint64_t wrapped(T value) {
  return static_cast<uint64_t>(value);
}

template <class T> T sum(T a, T b) {
  if constexpr (std::is_integral_v<T>)
    return static_cast<T>(wrapped(a) + wrapped(b));
  else
    return a + b;
}

template <class T> T difference(T a, T b) {
  if constexpr (std::is_integral_v<T>)
    return static_cast<T>(wrapped(a) - wrapped(b));
  else
    return a - b;
}

template <class T> T product(T a, T b) {
  if constexpr (std::is_integral_v<T>)
    return static_cast<T>(wrapped(a) * wrapped(b));
  else
    return a * b;
}

template <class T> T negated(T value) {
  if constexpr (std::is_integral_v<T>)
    return static_cast<T>(0 - wrapped(value));
  else
    return -value;
}

/// |value|; the least integer stays itself.
template <class T> T magnitude(T value) {
  if constexpr (std::is_integral_v<T>)
    return value < 0 ? negated(value) : value;
  else
    return std::fabs(value);
}

template <class T>
using BitsOf = std::conditional_t<sizeof(T) == 4, uint32_t, uint64_t>;

template <class T> T larger(T a, T b) {
  if constexpr (std::is_integral_v<T>) {
    return a > b ? a : b;
  } else {
    // Equal values differ in the sign of a zero at most. a + b is NaN if either
    // is, and there only when neither comparison holds.
    T same = std::bit_cast<T>(std::bit_cast<BitsOf<T>>(a) &
                              std::bit_cast<BitsOf<T>>(b));
    return a > b ? a : b > a ? b : a == b ? same : a + b;
  }
}

template <class T> T smaller(T a, T b) {
  if constexpr (std::is_integral_v<T>) {
    return a < b ? a : b;
  } else {
    T same = std::bit_cast<T>(std::bit_cast<BitsOf<T>>(a) |
                              std::bit_cast<BitsOf<T>>(b));
    return a < b ? a : b < a ? b : a == b ? same : a + b;
  }
}

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_COMBINE_H
