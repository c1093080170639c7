// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The elementary functions of XLA:CPU (jaxlib 0.10.2) in f32, operation for
// operation as its generated code runs on a host with fused multiply-add. Its
// threads flush denormals; here that is written out.
//
//   graft::xla::exp(1.0f);    // 2.71828175
//
// The formulas and coefficients are those of Cephes and Eigen. Coefficients are
// written as bits: a function is the sum of them and of where each rounding
// falls. Every std::fma is one that XLA emits or that LLVM contracts from XLA's
// multiply and add. Nothing branches and all is inlined, so that a loop over
// many numbers is vectorised, and for the processor that the loop is for.

#ifndef GRAFT_BACKEND_MATH_XLA_MATH_H
#define GRAFT_BACKEND_MATH_XLA_MATH_H

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

#define GRAFT_INLINE [[gnu::always_inline]] inline

namespace graft::xla {

/// Returns zero of `x`'s sign if `x` is denormal, else `x`: what the processor
/// mode of XLA's kernel threads does to every operand and result.
GRAFT_INLINE float flushDenormal(float x) {
  return std::fabs(x) < std::numeric_limits<float>::min()
             ? std::copysign(0.0f, x)
             : x;
}

namespace detail {

inline constexpr float infinity = std::numeric_limits<float>::infinity();

GRAFT_INLINE constexpr float fromBits(uint32_t bits) {
  return std::bit_cast<float>(bits);
}

/// Returns the polynomial in `x` with these coefficients, the first of the
/// highest degree, by Horner's rule.
template <class... Coefficients>
GRAFT_INLINE float horner(float x, uint32_t first, Coefficients... rest) {
  float sum = fromBits(first);
  ((sum = std::fma(sum, x, fromBits(rest))), ...);
  return sum;
}

/// Returns `x` in [low, high], or NaN.
GRAFT_INLINE float clamped(float x, float low, float high) {
  x = x < low ? low : x;
  return x > high ? high : x;
}

/// tanh(x), except near zero and at the far ends.
GRAFT_INLINE float rationalTanh(float x) {
  constexpr float most = fromBits(0x40FFF644);
  x = clamped(x, -most, most);
  float z = x * x;
  float numerator = horner(z, 0xA59F25C0, 0x2A61337E, 0xAEBD37FF, 0x335C0041,
                           0x3779434A, 0x3A270DED, 0x3BA059DC);
  return x * numerator /
         horner(z, 0x35A0D3D8, 0x38F895D6, 0x3B14AA05, 0x3BA059DD);
}

} // namespace detail

/// e^x. What would be denormal is zero.
GRAFT_INLINE float exp(float x) {
  using namespace detail;
  x = clamped(x, fromBits(0xC2AF999A), fromBits(0x42B1999A));    // -87.8, 88.8
  float n = std::floor(std::fma(x, fromBits(0x3FB8AA3B), 0.5f)); // log2(e)
  n = clamped(n, -127.0f, 127.0f);
  // x - n * log(2), of which the constant's first bits are subtracted first.
  float r = std::fma(-n, fromBits(0x3F318000), x);
  r = std::fma(-n, fromBits(0xB95E8083), r);
  float p = horner(r, 0x39506967, 0x3AB743CE, 0x3C088908, 0x3D2AA9C1,
                   0x3E2AAAAA, 0x3F000000);
  float value = std::fma(p, r * r, r) + 1.0f;
  // A NaN is no int, and multiplied by whatever comes here.
  auto exponent = static_cast<int32_t>(n == n ? n : 0.0f);
  return flushDenormal(value *
                       fromBits(static_cast<uint32_t>(exponent + 127) << 23));
}

/// Natural logarithm. -inf at zero and denormals, NaN below zero.
GRAFT_INLINE float log(float x) {
  using namespace detail;
  x = flushDenormal(x);
  // x = 2^e * m
  auto bits = std::bit_cast<uint32_t>(x);
  float e = static_cast<float>(static_cast<int32_t>(bits >> 23) - 127) + 1.0f;
  float m = fromBits((bits & 0x807FFFFF) | 0x3F000000);
  bool isBelow = m < fromBits(0x3F3504F3); // sqrt(1/2)
  e -= isBelow ? 1.0f : 0.0f;
  float y = (m - 1.0f) + (isBelow ? m : 0.0f);
  float z = y * y;
  float y3 = z * y;
  float a = horner(y, 0x3D9021BB, 0xBDEBD1B8, 0x3DEF251A);
  float b = horner(y, 0xBDFE5D4F, 0x3E11E9BF, 0xBE2AAE50);
  float c = horner(y, 0x3E4CCEAC, 0xBE7FFFFC, 0x3EAAAAAA);
  b = std::fma(a, y3, b);
  c = std::fma(b, y3, c);
  float s = std::fma(y3, c, e * fromBits(0xB95E8083));
  float r = std::fma(-0.5f, z, y) + s;
  r = std::fma(e, fromBits(0x3F318000), r);
  r = x == infinity ? x : r;
  r = x > 0.0f ? r : fromBits(0xFFFFFFFF);
  return x == 0.0f ? -infinity : r;
}

/// log(1 + x).
GRAFT_INLINE float log1p(float x) {
  using namespace detail;
  x = flushDenormal(x);
  float x2 = x * x;
  float numerator = horner(x, 0x383DE04B, 0x3EFF40C5, 0x40D284FA, 0x41EF4B9C,
                           0x4273CC76, 0x426473AD, 0x41A05101);
  float denominator = horner(x, 0x3F800000, 0x417101AD, 0x42A6185B, 0x435DC32D,
                             0x439A8CA3, 0x43586D8A, 0x42707982);
  float s = (x * x2) * (numerator / denominator);
  float small = x + std::fma(-0.5f, x2, s);
  bool isSmall = std::fabs(x) < fromBits(0x3ED413CD); // sqrt(2) - 1
  return isSmall ? small : log(x + 1.0f);
}

/// Hyperbolic tangent. A denormal is its own.
GRAFT_INLINE float tanh(float x) {
  float magnitude = std::fabs(x);
  float value = detail::rationalTanh(x);
  value = magnitude < 0.0004f ? x : value;
  return magnitude >= 20.0f ? std::copysign(1.0f, x) : value;
}

/// e^x - 1. What half of is denormal is its own.
GRAFT_INLINE float expm1(float x) {
  float power = exp(x);
  float value = std::fabs(x) > 0.5f
                    ? power - 1.0f
                    : flushDenormal(tanh(x * 0.5f) * (power + 1.0f));
  return std::fabs(x) < 2 * std::numeric_limits<float>::min() ? x : value;
}

/// Error function. XLA has two ends of it: this one where a constant or a
/// broadcast is computed in the same kernel, and |x| < 3.8325 elsewhere.
GRAFT_INLINE float erf(float x) {
  using namespace detail;
  x = flushDenormal(x);
  float z = x * x;
  float numerator =
      x * horner(z, 0x39702D51, 0x3B5F5DA2, 0x3D50B6EB, 0x3E3DA740, 0x3F906EBA);
  float value = flushDenormal(
      numerator / horner(z, 0xB3FD3906, 0x37C588DF, 0x3A856D28, 0x3C6687D4,
                         0x3DE34C21, 0x3EFEB44A, 0x3F800000));
  return std::fabs(x) >= fromBits(0x406F9C68) ? std::copysign(1.0f, x) : value;
}

/// 1 - erf(x).
GRAFT_INLINE float erfc(float x) {
  using namespace detail;
  x = flushDenormal(x);
  float magnitude = std::fabs(x);
  float z = flushDenormal(x * x);
  float w = flushDenormal(1.0f / z);
  float p = horner(w, 0x3CBE9CF4, 0xBE0E0868, 0x3EBCCBD0, 0xBF151CF8,
                   0x3F1EF9E3, 0xBEFD28C0, 0x3EAE5471, 0xBE8C5880, 0x3F1056E6);
  float q = horner(w, 0xC127A483, 0x414FA29C, 0xC0EFDB4A, 0x403AF1FA,
                   0xBF81F436, 0x3ED7FC3E, 0xBE906C5D, 0x3F106EB9);
  float scale = flushDenormal(exp(-z) * flushDenormal(1.0f / magnitude));
  float y = flushDenormal(scale * (magnitude < 2.0f ? p : q));
  y = z > fromBits(0x42B17218) ? 0.0f : y;
  float tail = x < 0.0f ? 2.0f - y : y;
  float centre = horner(z, 0x38A4B519, 0xBA51FB80, 0x3BAA02D9, 0xBCDBFC87,
                        0x3DE7167C, 0xBEC0939F, 0x3F906EBA);
  return magnitude < 1.0f ? std::fma(-x, centre, 1.0f) : tail;
}

/// Square root, of a denormal 0.
GRAFT_INLINE float sqrt(float x) { return std::sqrt(flushDenormal(x)); }

/// 1 / sqrt(x): the processor's estimate, and one step of Newton's method. The
/// estimate, and so the last bit, is its maker's.
GRAFT_INLINE float rsqrt(float x) {
  x = flushDenormal(x);
#if defined(__x86_64__)
  float y = _mm_cvtss_f32(_mm_rsqrt_ss(_mm_set_ss(x)));
  bool isUsual = x > 0.0f && x < detail::infinity;
  float better = std::fma(-0.5f * y, std::fma(x * y, y, -1.0f), y);
  return isUsual || x != x ? better : y;
#else
  return 1.0f / std::sqrt(x);
#endif
}

/// Inverse error function on [-1, 1] (Giles); infinite at the ends, NaN
/// outside.
float erfInv(float x);

/// Error function, as XLA's constant folding computes it: the C library's
/// `erff`, whose last bit may depend on the library's version, here as there.
float foldedErf(float x);

} // namespace graft::xla

#undef GRAFT_INLINE

#endif // GRAFT_BACKEND_MATH_XLA_MATH_H
