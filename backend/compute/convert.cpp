// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every conversion rounds once; to a half type by way of `roundedToOdd`.

#include <limits>

#include "backend/compute/elements.h"
#include "backend/compute/extents.h"
#include "backend/compute/routines.h"

namespace graft {
namespace {

/// Returns `value` in 53 bits: exact, or where the last bits are left out with
/// a 1 in the place above them, which shows the side of a tie the value is on.
double withSticky(int64_t value) {
  constexpr int64_t exact = int64_t{1} << 53, low = (1 << 11) - 1;
  if ((value > exact || value < -exact) && (value & low) != 0)
    value = (value & ~low) | (low + 1);
  return static_cast<double>(value);
}

/// Returns `value` towards zero within the range of I; NaN as 0.
template <class I, class F> I saturated(F value) {
  constexpr F least = static_cast<F>(std::numeric_limits<I>::min());
  if (!(value > least))
    return value <= least ? std::numeric_limits<I>::min() : I(0);
  // -least is the first value beyond the range, and exact.
  return value >= -least ? std::numeric_limits<I>::max()
                         : static_cast<I>(value);
}

template <class To, class From> To converted(From element) {
  auto value = widen(element);
  using Value = decltype(value);
  if constexpr (isHalf<To> && std::is_integral_v<Value>)
    return narrow<To>(roundedToOdd(withSticky(value)));
  else if constexpr (isHalf<To> && std::is_same_v<Value, double>)
    return narrow<To>(roundedToOdd(value));
  else if constexpr (isHalf<To>)
    return narrow<To>(value);
  else if constexpr (std::is_integral_v<To> && std::is_floating_point_v<Value>)
    return saturated<To>(value);
  else
    return static_cast<To>(value);
}

} // namespace

void computeConvert(const ConstTensorView &operand, const TensorView &result) {
  int64_t count = elementCount(result.type);
  dispatchNumber(result.type.dtype, [&](auto to) {
    dispatchComputable(operand.type.dtype, [&](auto from) {
      auto *__restrict out = reinterpret_cast<decltype(to) *>(result.data);
      const auto *in = reinterpret_cast<const decltype(from) *>(operand.data);
      for (int64_t i = 0; i < count; ++i)
        out[i] = converted<decltype(to)>(in[i]);
    });
  });
}

} // namespace graft
