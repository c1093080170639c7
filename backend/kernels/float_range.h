// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Intervals of f32, and what arithmetic makes of them: rounded to nearest,
// denormals flushed, as kernels compute. Where an interval is not finite, or a
// result may not be a number, nothing is known any more.

#ifndef GRAFT_BACKEND_KERNELS_FLOAT_RANGE_H
#define GRAFT_BACKEND_KERNELS_FLOAT_RANGE_H

#include <limits>

namespace graft {

/// The numbers from `low` to `high`; or anything at all, not-a-number among it.
/// Zeros of both signs are one number here.
struct FloatRange {
  float low = -std::numeric_limits<float>::infinity();
  float high = std::numeric_limits<float>::infinity();
  bool mayBeNaN = true;

  /// low .. high, both finite.
  static FloatRange between(float low, float high) {
    return {low, high, false};
  }
  static FloatRange anything() { return {}; }

  /// Whether both ends are finite and not-a-number is ruled out.
  bool isFinite() const;

  friend bool operator==(const FloatRange &, const FloatRange &) = default;
};

/// The least range that has what either has.
FloatRange join(const FloatRange &a, const FloatRange &b);

/// What both have; `a` where they have nothing in common.
FloatRange meet(const FloatRange &a, const FloatRange &b);

FloatRange add(const FloatRange &a, const FloatRange &b);
FloatRange multiply(const FloatRange &a, const FloatRange &b);
/// a*b + c, rounded once.
FloatRange fma(const FloatRange &a, const FloatRange &b, const FloatRange &c);
FloatRange negate(const FloatRange &a);
FloatRange abs(const FloatRange &a);
FloatRange sqrt(const FloatRange &a);
/// a*a, which is not negative, as `multiply` cannot know.
FloatRange square(const FloatRange &a);

/// What XLA's log1p gives for arguments in `a`, which is known only within
/// (-1, 0]. Its error is bounded by a millionth of the value, which a test
/// shows for every argument that a kernel can have.
FloatRange log1p(const FloatRange &a);

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_FLOAT_RANGE_H
