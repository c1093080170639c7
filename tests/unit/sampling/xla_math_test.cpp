// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Facts the fast kernels rely on, proved over all 2^23 inputs that an f32 draw
// can have, and the elementary functions against the C library.

#include "backend/sampling/xla_math.h"

#include <bit>
#include <cmath>
#include <limits>

#include "gtest/gtest.h"

#include "backend/sampling/sampler_parameters.h"

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

TEST(XlaMath, TruncatedNormalNeedsNoTailAndNoClamp) {
  SamplerParameters p = parametersOf(truncatedNormal(-2, 2));
  float largestW = 0, least = 0, greatest = 0;
  uint32_t belowLow = 0;
  for (uint32_t input = 0; input < numInputs; ++input) {
    float u = std::fma(fractionOf(input), p.span, p.low);
    belowLow += u < p.low;
    largestW = std::max(largestW, -xlaLog1p(u * -u));
    float x = xlaErfInv(u) * p.multiply1;
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

TEST(XlaMath, NormalReachesTheTailAndNoEnd) {
  Sampler sampler;
  sampler.kind = SamplerKind::Normal;
  SamplerParameters p = parametersOf(sampler);
  EXPECT_EQ(p.span, 2.0f);
  uint32_t belowLow = 0, tail = 0, ends = 0, zeros = 0;
  for (uint32_t input = 0; input < numInputs; ++input) {
    float u = std::fma(fractionOf(input), p.span, p.low);
    belowLow += u < p.low;
    tail += -xlaLog1p(u * -u) >= 5.0f;
    ends += std::abs(u) == 1.0f;
    zeros += u == 0.0f;
  }
  EXPECT_EQ(belowLow, 0u);
  EXPECT_EQ(ends, 0u);
  EXPECT_EQ(zeros, 0u);
  // |u| > sqrt(1 - exp(-5)) for one draw in 296.
  EXPECT_NEAR(tail, numInputs * (1 - std::sqrt(1 - std::exp(-5.0))), 100);
}

TEST(XlaMath, ErfInvUndoesErf) {
  for (float x = -0.9999f; x < 1.0f; x += 0.0001f)
    EXPECT_NEAR(std::erf(static_cast<double>(xlaErfInv(x))), x, 2e-7) << x;
}

TEST(XlaMath, ErfInvAtItsEnds) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  EXPECT_EQ(xlaErfInv(1.0f), infinity);
  EXPECT_EQ(xlaErfInv(-1.0f), -infinity);
  EXPECT_TRUE(std::isnan(xlaErfInv(1.5f)));
  // Of the denormals only the sign is left, and of those normals whose result
  // would be denormal.
  EXPECT_EQ(std::bit_cast<uint32_t>(xlaErfInv(-1e-40f)), 0x80000000u);
  EXPECT_EQ(std::bit_cast<uint32_t>(xlaErfInv(1.2e-38f)), 0u);
  EXPECT_GT(xlaErfInv(2e-38f), 0.0f);
}

TEST(XlaMath, LogarithmsAreClose) {
  for (float x = 1e-37f; x < 1e37f; x *= 1.01f)
    EXPECT_NEAR(xlaLog(x), std::log(x), 2e-7 * std::abs(std::log(x)) + 1e-7);
  for (float x = -0.999f; x < 4.0f; x += 0.001f)
    EXPECT_NEAR(xlaLog1p(x), std::log1p(x), 4e-7 * std::abs(std::log1p(x)));
  EXPECT_EQ(xlaLog(0.0f), -std::numeric_limits<float>::infinity());
  EXPECT_EQ(xlaLog(1e-40f), -std::numeric_limits<float>::infinity());
  EXPECT_TRUE(std::isnan(xlaLog(-1.0f)));
}

TEST(XlaMath, ErfsAreClose) {
  for (float x = -5.0f; x < 5.0f; x += 0.001f) {
    EXPECT_NEAR(xlaErf(x), std::erf(x), 3e-7) << x;
    EXPECT_NEAR(xlaFoldedErf(x), std::erf(x), 1e-7) << x;
  }
  EXPECT_EQ(xlaErf(-4.0f), -1.0f);
}

TEST(XlaMath, FlushKeepsTheSign) {
  constexpr float least = std::numeric_limits<float>::min();
  EXPECT_EQ(flushDenormal(least), least);
  EXPECT_EQ(std::bit_cast<uint32_t>(flushDenormal(std::nextafter(least, 0.0f))),
            0u);
  EXPECT_EQ(std::bit_cast<uint32_t>(flushDenormal(-1e-45f)), 0x80000000u);
}

} // namespace
} // namespace graft::sampling
