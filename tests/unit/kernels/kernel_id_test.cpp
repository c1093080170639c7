// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_id.h"

#include <cmath>
#include <limits>
#include <set>

#include "backend/math/xla_math.h"
#include "backend/sampling/sampler_parameters.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using sampling::SamplerParameters;

// Every f32 that has the upper 23 bits of a word for a fraction.
constexpr int32_t numFractions = 1 << 23;

float fraction(int32_t i) { return std::ldexp(static_cast<float>(i), -23); }

SamplerParameters parametersOf(SamplerKind kind, double lower, double upper) {
  Sampler sampler;
  sampler.kind = kind;
  sampler.lower = lower;
  sampler.upper = upper;
  return sampling::parametersOf(sampler);
}

KnownBounds boundsKnown(double lower, double upper) {
  constexpr SamplerKind kind = SamplerKind::TruncatedNormal;
  return kernelFor(kind, parametersOf(kind, lower, upper)).bounds;
}

bool contains(const FloatRange &range, float value) {
  return range.low <= value && value <= range.high;
}

TEST(KernelId, IndicesAndNamesAreDistinct) {
  std::set<size_t> indices;
  std::set<std::string> names;
  constexpr SamplerKind truncated = SamplerKind::TruncatedNormal;
  for (KernelId id :
       {KernelId{SamplerKind::RandomBits}, KernelId{SamplerKind::Uniform},
        KernelId{SamplerKind::Normal}, KernelId{truncated, KnownBounds::None},
        KernelId{truncated, KnownBounds::Central},
        KernelId{truncated, KnownBounds::Two}}) {
    EXPECT_LT(kernelIndex(id), numKernels);
    indices.insert(kernelIndex(id));
    names.insert(kernelName(id));
  }
  EXPECT_EQ(indices.size(), numKernels);
  EXPECT_EQ(names.size(), numKernels);
  EXPECT_TRUE(names.contains("graft_truncated_normal_central"));
}

TEST(KernelId, BoundsAreKnownWhereTheyAreTwoOrCentral) {
  EXPECT_EQ(boundsKnown(-2, 2), KnownBounds::Two);
  EXPECT_EQ(boundsKnown(-2, 1.9999999), KnownBounds::Central);
  EXPECT_EQ(boundsKnown(-2.8, 0), KnownBounds::Central);
  EXPECT_EQ(boundsKnown(-3, 0), KnownBounds::None);
  EXPECT_EQ(boundsKnown(0, 3), KnownBounds::None);
  EXPECT_EQ(boundsKnown(-10, 10), KnownBounds::None);
  SamplerParameters unknown;
  unknown.span = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(kernelFor(SamplerKind::TruncatedNormal, unknown).bounds,
            KnownBounds::None);
}

// The proof behind Central: over every f32 in [1/2, maxCentral] erf_inv's w
// stays below 5, and below 1/2 it cannot be larger than log(4/3) by any
// rounding.
TEST(KernelId, CentralArgumentsNeverReachTheTail) {
  float largest = 0;
  for (float u = 0.5f; u <= maxCentral; u = std::nextafter(u, 1.0f))
    largest = std::max(largest, -xla::log1p(u * -u));
  EXPECT_LT(largest, 4.62f);
  EXPECT_GT(largest, 4.60f);
}

// The proofs behind the rest, over all of the 2^23 fractions.

TEST(KernelId, ParametersAndArgumentsAreInTheKnownRanges) {
  for (SamplerKind kind : {SamplerKind::Normal, SamplerKind::TruncatedNormal}) {
    SamplerParameters p = parametersOf(kind, -2, 2);
    KnownRanges known = knownRanges(kernelFor(kind, p));
    EXPECT_EQ(known.low, FloatRange::between(p.low, p.low));
    EXPECT_EQ(known.span, FloatRange::between(p.span, p.span));
    FloatRange argument =
        fma(FloatRange::between(0, fraction(numFractions - 1)), known.span,
            known.low);
    EXPECT_LT(std::max(-argument.low, argument.high), 1);
    for (int32_t i = 0; i < numFractions; ++i) {
      float u = std::fma(fraction(i), p.span, p.low);
      ASSERT_GE(u, p.low); // what the maximum is for
      ASSERT_TRUE(contains(argument, u)) << u;
    }
  }
}

TEST(KernelId, ValuesNeverReachBoundsOfTwo) {
  SamplerParameters p = parametersOf(SamplerKind::TruncatedNormal, -2, 2);
  KnownRanges known = knownRanges(kernelFor(SamplerKind::TruncatedNormal, p));
  EXPECT_EQ(known.value, FloatRange::between(p.clampLow, p.clampHigh));
  for (int32_t i = 0; i < numFractions; ++i) {
    float u = std::fma(fraction(i), p.span, p.low);
    float value = xla::erfInv(u) * p.multiply1;
    ASSERT_TRUE(contains(known.value, value)) << value;
    ASSERT_LT(-xla::log1p(u * -u), 2.5f) << u;
  }
}

// log1p's range of a point holds its value, and ends keep their order.
TEST(KernelId, LogarithmsAreInTheirRanges) {
  for (SamplerKind kind : {SamplerKind::Normal, SamplerKind::TruncatedNormal}) {
    SamplerParameters p = parametersOf(kind, -2, 2);
    for (int32_t i = 0; i < numFractions; ++i) {
      float u = std::fma(fraction(i), p.span, p.low);
      float x = u * -u;
      ASSERT_TRUE(contains(log1p(FloatRange::between(x, x)), xla::log1p(x)))
          << x;
    }
  }
}

} // namespace
} // namespace graft
