// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/float16.h"

#include <bit>
#include <cmath>
#include <limits>

namespace graft {
namespace {

// Returns `mantissa` shifted right by `shift` (1..63), rounded to nearest even.
uint64_t shiftRounding(uint64_t mantissa, int shift) {
  uint64_t kept = mantissa >> shift;
  uint64_t dropped = mantissa & ((uint64_t{1} << shift) - 1);
  uint64_t half = uint64_t{1} << (shift - 1);
  return kept + (dropped > half || (dropped == half && (kept & 1)));
}

// Returns the binary16 bits of a finite positive mantissa * 2^exponent, where
// `mantissa` has its leading one at bit 52, or is 0.
uint16_t packFloat16(uint64_t mantissa, int exponent) {
  constexpr int minExponent = -24; // of the last place of a denormal
  if (mantissa == 0)
    return 0;
  // The last place of the result: 10 bits below the leading one, no lower than
  // a denormal's.
  int lastPlace = exponent + 52 - 10;
  if (lastPlace < minExponent)
    lastPlace = minExponent;
  int shift = lastPlace - exponent;
  if (shift > 63)
    return 0;
  uint64_t rounded = shiftRounding(mantissa, shift);
  // A denormal has biased exponent 0 and last place 2^-24; so has exponent 1. A
  // carry out of the rounding raises the exponent by itself.
  uint64_t bits =
      rounded + (static_cast<uint64_t>(lastPlace - minExponent) << 10);
  return bits >= 0x7C00 ? 0x7C00 : static_cast<uint16_t>(bits);
}

// The order of a float's bits is the order of its magnitude, so the neighbour
// away from zero is one more.
template <typename Bits> Bits stepUp(Bits bits, Bits signBit) {
  if (bits == signBit)
    bits = 0;
  return bits & signBit ? bits - 1 : bits + 1;
}

} // namespace

uint16_t toBFloat16(float value) {
  auto bits = std::bit_cast<uint32_t>(value);
  if (std::isnan(value))
    return static_cast<uint16_t>(bits >> 16 | 0x40);
  return static_cast<uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

float fromBFloat16(uint16_t bits) {
  return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

uint16_t toFloat16(double value) {
  auto bits = std::bit_cast<uint64_t>(value);
  auto sign = static_cast<uint16_t>(bits >> 48 & 0x8000);
  int biased = static_cast<int>(bits >> 52 & 0x7FF);
  uint64_t fraction = bits & ((uint64_t{1} << 52) - 1);
  if (biased == 0x7FF)
    return sign | (fraction ? 0x7E00 : 0x7C00);
  // Doubles without a leading one are far below half of the least binary16.
  if (biased == 0)
    return sign;
  return sign | packFloat16(fraction | uint64_t{1} << 52, biased - 1023 - 52);
}

float fromFloat16(uint16_t bits) {
  float sign = bits & 0x8000 ? -1.0f : 1.0f;
  int biased = bits >> 10 & 0x1F;
  auto fraction = static_cast<float>(bits & 0x3FF);
  if (biased == 0x1F)
    return bits & 0x3FF ? std::numeric_limits<float>::quiet_NaN()
                        : sign * std::numeric_limits<float>::infinity();
  if (biased == 0)
    return sign * std::ldexp(fraction, -24);
  return sign * std::ldexp(fraction + 1024, biased - 25);
}

float roundTo(DType dtype, float value) {
  switch (dtype) {
  case DType::BF16:
    return fromBFloat16(toBFloat16(value));
  case DType::F16:
    return fromFloat16(toFloat16(value));
  default:
    return value;
  }
}

double roundTo(DType dtype, double value) {
  switch (dtype) {
  case DType::F16:
    return fromFloat16(toFloat16(value));
  case DType::BF16:
  case DType::F32:
    return roundTo(dtype, static_cast<float>(value));
  default:
    return value;
  }
}

float nextUp(DType dtype, float value) {
  switch (dtype) {
  case DType::BF16:
    return fromBFloat16(stepUp<uint16_t>(toBFloat16(value), 0x8000));
  case DType::F16:
    return fromFloat16(stepUp<uint16_t>(toFloat16(value), 0x8000));
  default:
    return std::bit_cast<float>(
        stepUp<uint32_t>(std::bit_cast<uint32_t>(value), 0x80000000));
  }
}

float nextDown(DType dtype, float value) { return -nextUp(dtype, -value); }

} // namespace graft
