// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/float_range.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace graft {
namespace {

// The range from the least to the most of results at the ends of an interval:
// nothing is known once one overflowed, and a denormal may have become zero.
FloatRange fromEnds(std::initializer_list<float> ends) {
  auto [low, high] = std::minmax(ends);
  if (!std::isfinite(low) || !std::isfinite(high))
    return FloatRange::anything();
  constexpr float leastNormal = std::numeric_limits<float>::min();
  if (low > 0 && low < leastNormal)
    low = 0;
  if (high < 0 && high > -leastNormal)
    high = 0;
  return FloatRange::between(low, high);
}

} // namespace

bool FloatRange::isFinite() const {
  return !mayBeNaN && std::isfinite(low) && std::isfinite(high);
}

FloatRange join(const FloatRange &a, const FloatRange &b) {
  return {std::min(a.low, b.low), std::max(a.high, b.high),
          a.mayBeNaN || b.mayBeNaN};
}

FloatRange meet(const FloatRange &a, const FloatRange &b) {
  FloatRange both{std::max(a.low, b.low), std::min(a.high, b.high),
                  a.mayBeNaN && b.mayBeNaN};
  return both.low <= both.high ? both : a;
}

FloatRange add(const FloatRange &a, const FloatRange &b) {
  if (!a.isFinite() || !b.isFinite())
    return FloatRange::anything();
  return fromEnds({a.low + b.low, a.high + b.high});
}

FloatRange multiply(const FloatRange &a, const FloatRange &b) {
  return fma(a, b, FloatRange::between(0, 0));
}

FloatRange fma(const FloatRange &a, const FloatRange &b, const FloatRange &c) {
  if (!a.isFinite() || !b.isFinite() || !c.isFinite())
    return FloatRange::anything();
  // The product is extreme at a corner, and rounding keeps the order.
  std::array<float, 4> least, most;
  size_t corner = 0;
  for (float x : {a.low, a.high})
    for (float y : {b.low, b.high}) {
      least[corner] = std::fma(x, y, c.low);
      most[corner++] = std::fma(x, y, c.high);
    }
  return fromEnds({*std::min_element(least.begin(), least.end()),
                   *std::max_element(most.begin(), most.end())});
}

FloatRange negate(const FloatRange &a) { return {-a.high, -a.low, a.mayBeNaN}; }

FloatRange abs(const FloatRange &a) {
  float high = std::max(-a.low, a.high);
  if (a.low >= 0 || a.high <= 0)
    return {std::min(std::fabs(a.low), std::fabs(a.high)), high, a.mayBeNaN};
  return {0, high, a.mayBeNaN};
}

FloatRange sqrt(const FloatRange &a) {
  if (!a.isFinite() || a.low < 0)
    return FloatRange::anything();
  return fromEnds({std::sqrt(a.low), std::sqrt(a.high)});
}

FloatRange square(const FloatRange &a) {
  FloatRange magnitude = abs(a);
  return multiply(magnitude, magnitude);
}

FloatRange log1p(const FloatRange &a) {
  if (!a.isFinite() || a.low <= -1 || a.high > 0)
    return FloatRange::anything();
  constexpr double error = 1e-6;
  return fromEnds(
      {static_cast<float>(std::log1p(double{a.low}) * (1 + error)),
       static_cast<float>(std::log1p(double{a.high}) * (1 - error))});
}

} // namespace graft
