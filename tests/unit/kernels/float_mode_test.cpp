// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <cfenv>

#include "backend/drawers/exact_float_mode.h"
#include "tests/unit/kernels/draw_check.h"

namespace graft {
namespace {

Sampler normalOfScale(double scale) {
  Sampler sampler;
  sampler.kind = SamplerKind::Normal;
  sampler.numerics = Numerics::Eager;
  sampler.scale = scale;
  sampler.shape = {5000};
  return sampler;
}

TEST(FloatMode, DenormalResultsAreFlushed) {
  // About the least f32 that is normal, so that about half of the values
  // aren't.
  Sampler sampler = normalOfScale(1.2e-38);
  EXPECT_TRUE(drawsAsReference(sampler));
  std::vector<float> values(5000);
  drawerFor(sampler).value()->draw(
      testKey, 0, 5000, reinterpret_cast<std::byte *>(values.data()));
  auto zeros = std::count(values.begin(), values.end(), 0.0f);
  EXPECT_GT(zeros, 3000);
  EXPECT_LT(zeros, 4000);
}

TEST(FloatMode, TinyBoundsAreAsTheReference) {
  for (double bound : {1e-30, 1e-37, 1e-40}) {
    Sampler sampler = normalOfScale(1);
    sampler.kind = SamplerKind::Uniform;
    sampler.lower = -bound;
    sampler.upper = 2 * bound;
    EXPECT_TRUE(drawsAsReference(sampler)) << bound;
  }
}

TEST(FloatMode, TheCallersRoundingChangesNothing) {
  Sampler sampler = normalOfScale(0.3);
  auto drawer = drawerFor(sampler).value();
  std::vector<float> nearest(5000), upward(5000);
  drawer->draw(testKey, 0, 5000, reinterpret_cast<std::byte *>(nearest.data()));
  ASSERT_EQ(std::fesetround(FE_UPWARD), 0);
  drawer->draw(testKey, 0, 5000, reinterpret_cast<std::byte *>(upward.data()));
  EXPECT_EQ(std::fegetround(), FE_UPWARD);
  std::fesetround(FE_TONEAREST);
  if (ExactFloatMode::flushesDenormals) {
    EXPECT_EQ(nearest, upward);
  }
}

TEST(FloatMode, TheCallersFlagsAreKept) {
  auto drawer = drawerFor(normalOfScale(0.3)).value();
  std::vector<float> values(5000);
  std::feclearexcept(FE_ALL_EXCEPT);
  std::feraiseexcept(FE_DIVBYZERO);
  drawer->draw(testKey, 0, 5000, reinterpret_cast<std::byte *>(values.data()));
  EXPECT_EQ(std::fetestexcept(FE_ALL_EXCEPT) & FE_DIVBYZERO, FE_DIVBYZERO);
  if (ExactFloatMode::flushesDenormals) {
    EXPECT_EQ(std::fetestexcept(FE_INEXACT), 0);
  }
  std::feclearexcept(FE_ALL_EXCEPT);
}

} // namespace
} // namespace graft
