// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Coefficients are written as bits: the algorithm is the sum of them and of
// where each rounding falls. Every std::fma is one that XLA emits or that LLVM
// contracts from XLA's multiply and add.

#include "backend/sampling/xla_math.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace graft::sampling {
namespace {

constexpr float fromBits(uint32_t bits) { return std::bit_cast<float>(bits); }

// Returns the polynomial whose first coefficient is `start`, by Horner's rule.
template <size_t n>
float horner(float start, const std::array<uint32_t, n> &coefficients,
             float x) {
  float sum = start;
  for (uint32_t bits : coefficients)
    sum = std::fma(sum, x, fromBits(bits));
  return sum;
}

// erfInv: w < 5 and the tail.
constexpr std::array<uint32_t, 8> erfInvCentre = {
    0x34B84B36, 0xB66C7357, 0xB6935AC1, 0x396532DB,
    0xBAA45408, 0xBB88E4EF, 0x3E7C8F63, 0x3FC02E2F};
constexpr std::array<uint32_t, 8> erfInvTail = {
    0x38D3B56B, 0x3AB0DC72, 0xBB70BDE7, 0x3BBC127B,
    0xBBF9C5D7, 0x3C1AA57E, 0x3F8036DB, 0x40354F7E};

constexpr std::array<uint32_t, 6> log1pNumerator = {
    0x3EFF40C5, 0x40D284FA, 0x41EF4B9C, 0x4273CC76, 0x426473AD, 0x41A05101};
constexpr std::array<uint32_t, 6> log1pDenominator = {
    0x417101AD, 0x42A6185B, 0x435DC32D, 0x439A8CA3, 0x43586D8A, 0x42707982};

constexpr std::array<uint32_t, 4> erfNumerator = {0x3B5F5DA2, 0x3D50B6EB,
                                                  0x3E3DA740, 0x3F906EBA};
constexpr std::array<uint32_t, 6> erfDenominator = {
    0x37C588DF, 0x3A856D28, 0x3C6687D4, 0x3DE34C21, 0x3EFEB44A, 0x3F800000};

// The logarithm of a positive, normal, finite `x` = 2^e * m.
float logOfNormal(float x) {
  auto bits = std::bit_cast<uint32_t>(x);
  float e = static_cast<float>(static_cast<int32_t>(bits >> 23) - 127) + 1.0f;
  float m = fromBits((bits & 0x807FFFFF) | 0x3F000000);
  float y = m - 1.0f;
  if (m < fromBits(0x3F3504F3)) { // sqrt(1/2)
    e -= 1.0f;
    y += m;
  }
  float z = y * y;
  float y3 = z * y;
  float a = std::fma(y, fromBits(0x3D9021BB), fromBits(0xBDEBD1B8));
  float b = std::fma(y, fromBits(0xBDFE5D4F), fromBits(0x3E11E9BF));
  float c = std::fma(y, fromBits(0x3E4CCEAC), fromBits(0xBE7FFFFC));
  a = std::fma(a, y, fromBits(0x3DEF251A));
  b = std::fma(b, y, fromBits(0xBE2AAE50));
  c = std::fma(c, y, fromBits(0x3EAAAAAA));
  b = std::fma(a, y3, b);
  c = std::fma(b, y3, c);
  float s = std::fma(y3, c, e * fromBits(0xB95E8083));
  float r = std::fma(-0.5f, z, y) + s;
  return std::fma(e, fromBits(0x3F318000), r);
}

} // namespace

float flushDenormal(float x) {
  bool isDenormal = std::abs(x) < std::numeric_limits<float>::min();
  return isDenormal ? std::copysign(0.0f, x) : x;
}

float xlaLog(float x) {
  x = flushDenormal(x);
  if (x == 0.0f)
    return -std::numeric_limits<float>::infinity();
  if (std::isnan(x) || x < 0.0f)
    return fromBits(0xFFFFFFFF);
  return std::isinf(x) ? x : logOfNormal(x);
}

float xlaLog1p(float x) {
  if (!(std::abs(x) < fromBits(0x3ED413CD))) // sqrt(2) - 1
    return xlaLog(x + 1.0f);
  float x2 = x * x;
  float numerator = horner(fromBits(0x383DE04B), log1pNumerator, x);
  float denominator = horner(1.0f, log1pDenominator, x);
  float s = (x * x2) * (numerator / denominator);
  return x + std::fma(-0.5f, x2, s);
}

float xlaErfInv(float x) {
  float w = -xlaLog1p(x * -x);
  float p = w < 5.0f
                ? horner(fromBits(0x32F16588), erfInvCentre, w - 2.5f)
                : horner(fromBits(0xB951F09B), erfInvTail, std::sqrt(w) - 3.0f);
  if (std::abs(x) == 1.0f)
    return x * std::numeric_limits<float>::infinity();
  return flushDenormal(p * flushDenormal(x));
}

float xlaErf(float x) {
  if (std::abs(x) >= fromBits(0x406F9C68))
    return std::copysign(1.0f, x);
  x = flushDenormal(x);
  float z = x * x;
  float numerator = x * horner(fromBits(0x39702D51), erfNumerator, z);
  return flushDenormal(numerator /
                       horner(fromBits(0xB3FD3906), erfDenominator, z));
}

float xlaFoldedErf(float x) { return std::erf(x); }

} // namespace graft::sampling
