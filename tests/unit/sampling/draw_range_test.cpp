// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Facts the fast kernels rely on, proved over all 2^23 inputs that an f32 draw
// can have.

#include <bit>
#include <cmath>

#include "backend/math/xla_math.h"
#include "backend/sampling/sampler_parameters.h"
#include "gtest/gtest.h"

namespace graft::sampling {
namespace {

constexpr uint32_t numInputs = 1 << 23;

Sampler truncatedNormal(double lower, double upper) {
  Sampler sampler;
  sampler.kind = SamplerKind::TruncatedNormal;
  sampler.lower = lower;
  sampler.upper = upper;
  return sampler;
}

float fractionOf(uint32_t input) {
  return std::bit_cast<float>(input | 0x3F800000) - 1.0f;
}

TEST(DrawRange, TruncatedNormalNeedsNoTailAndNoClamp) {
  SamplerParameters p = parametersOf(truncatedNormal(-2, 2));
  float largestW = 0, least = 0, greatest = 0;
  uint32_t belowLow = 0;
  for (uint32_t input = 0; input < numInputs; ++input) {
    float u = std::fma(fractionOf(input), p.span, p.low);
    belowLow += u < p.low;
    largestW = std::max(largestW, -xla::log1p(u * -u));
    float x = xla::erfInv(u) * p.multiply1;
    least = std::min(least, x);
    greatest = std::max(greatest, x);
  }
  EXPECT_EQ(belowLow, 0u);
  EXPECT_LT(largestW, 5.0f);
  EXPECT_GT(largestW, 2.4f);
  EXPECT_GT(least, p.clampLow);
  EXPECT_LT(greatest, p.clampHigh);
  EXPECT_LT(least, -1.99999f);
  EXPECT_GT(greatest, 1.99999f);
}

TEST(DrawRange, NormalReachesTheTailAndNoEnd) {
  Sampler sampler;
  sampler.kind = SamplerKind::Normal;
  SamplerParameters p = parametersOf(sampler);
  EXPECT_EQ(p.span, 2.0f);
  uint32_t belowLow = 0, tail = 0, ends = 0, zeros = 0;
  for (uint32_t input = 0; input < numInputs; ++input) {
    float u = std::fma(fractionOf(input), p.span, p.low);
    belowLow += u < p.low;
    tail += -xla::log1p(u * -u) >= 5.0f;
    ends += std::abs(u) == 1.0f;
    zeros += u == 0.0f;
  }
  EXPECT_EQ(belowLow, 0u);
  EXPECT_EQ(ends, 0u);
  EXPECT_EQ(zeros, 0u);
  // |u| > sqrt(1 - exp(-5)) for one draw in 296.
  EXPECT_NEAR(tail, numInputs * (1 - std::sqrt(1 - std::exp(-5.0))), 100);
}

} // namespace
} // namespace graft::sampling
