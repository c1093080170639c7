// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/kernels/draw_check.h"

namespace graft {
namespace {

using Layouts = std::initializer_list<CounterLayout>;
constexpr Layouts layouts = {CounterLayout::Partitionable,
                             CounterLayout::Original};

TEST(DrawerSizes, WholeTensorsOfEverySampler) {
  for (Sampler sampler : allSamplers())
    for (CounterLayout layout : layouts)
      for (int64_t size : {0, 1, 2, 3, 63, 64, 65, 127, 128, 1000, 1023, 1024,
                           1025, 2049, 4097}) {
        sampler.layout = layout;
        sampler.shape = {size};
        EXPECT_TRUE(drawsAsReference(sampler));
      }
}

TEST(DrawerSizes, ScaledInBothNumerics) {
  for (Sampler sampler : allSamplers())
    for (CounterLayout layout : layouts)
      for (Numerics numerics : {Numerics::Jit, Numerics::Eager})
        for (double scale : {0.02, 0.5, -3.3, 0.0}) {
          sampler.layout = layout;
          sampler.numerics = numerics;
          sampler.scale = scale;
          sampler.shape = {7, 143};
          if (!verify(sampler).ok()) // it cannot be scaled
            continue;
          EXPECT_TRUE(drawsAsReference(sampler)) << "scale " << scale;
        }
}

TEST(DrawerSizes, ScalarsAndUnitDimensions) {
  for (Sampler sampler : allSamplers())
    for (const Shape &shape : {Shape{}, Shape{1, 1}, Shape{1, 5, 1, 3}}) {
      sampler.shape = shape;
      EXPECT_TRUE(drawsAsReference(sampler));
    }
}

TEST(DrawerSizes, AnySplitGivesTheSameValues) {
  for (Sampler sampler : allSamplers())
    for (CounterLayout layout : layouts) {
      sampler.layout = layout;
      sampler.shape = {3, 1001};
      for (int64_t first : {0, 1, 2, 3, 62, 1000, 1001, 1500, 1501, 1502, 2938})
        for (int64_t count : {0, 1, 2, 4, 65})
          EXPECT_TRUE(drawsAsReference(sampler, first, count));
    }
}

// Two fifths of the 2^23 inputs a formula has, and every path through it.
TEST(DrawerSizes, FourMillionElements) {
  for (SamplerKind kind : {SamplerKind::Uniform, SamplerKind::Normal,
                           SamplerKind::TruncatedNormal}) {
    Sampler sampler;
    sampler.kind = kind;
    sampler.lower = -2;
    sampler.upper = 2;
    sampler.shape = {(1 << 22) + 1};
    EXPECT_TRUE(drawsAsReference(sampler));
  }
}

// The uniform argument reaches -1 and 1 exactly: erf(-10/sqrt(2)) is -1 in f32.
TEST(DrawerSizes, ArgumentsOfMinusOneAndOne) {
  Sampler sampler;
  sampler.kind = SamplerKind::TruncatedNormal;
  sampler.lower = -10;
  sampler.upper = 10;
  sampler.shape = {1 << 22};
  EXPECT_TRUE(drawsAsReference(sampler));
  sampler.lower = 5; // erf is 1 - 2^-20, which leaves 17 values below 1
  sampler.shape = {100000};
  EXPECT_TRUE(drawsAsReference(sampler));
}

// Just inside and just outside of what needs erf_inv's tail.
TEST(DrawerSizes, BoundsAtTheEdgeOfTheTail) {
  for (double bound : {2.80, 2.806, 2.808, 2.81, 2.9}) {
    Sampler sampler;
    sampler.kind = SamplerKind::TruncatedNormal;
    sampler.lower = -bound;
    sampler.upper = bound;
    sampler.shape = {1 << 18};
    EXPECT_TRUE(drawsAsReference(sampler)) << bound;
  }
}

} // namespace
} // namespace graft
