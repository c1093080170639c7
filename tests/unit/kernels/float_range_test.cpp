// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/float_range.h"

#include <cmath>
#include <random>

#include "gtest/gtest.h"

namespace graft {
namespace {

FloatRange between(float low, float high) {
  return FloatRange::between(low, high);
}

TEST(FloatRange, ArithmeticHasExactEnds) {
  EXPECT_EQ(add(between(-1, 2), between(3, 5)), between(2, 7));
  EXPECT_EQ(multiply(between(-1, 2), between(-3, 5)), between(-6, 10));
  EXPECT_EQ(fma(between(0, 2), between(-1, 1), between(10, 20)),
            between(8, 22));
  EXPECT_EQ(negate(between(-1, 2)), between(-2, 1));
  EXPECT_EQ(abs(between(-3, 2)), between(0, 3));
  EXPECT_EQ(abs(between(-3, -2)), between(2, 3));
  EXPECT_EQ(sqrt(between(4, 9)), between(2, 3));
  EXPECT_EQ(square(between(-3, 2)), between(0, 9));
  EXPECT_EQ(join(between(1, 2), between(4, 5)), between(1, 5));
  EXPECT_EQ(meet(between(1, 4), between(2, 5)), between(2, 4));
}

TEST(FloatRange, WhatMayNotBeFiniteIsAnything) {
  const FloatRange anything = FloatRange::anything();
  EXPECT_EQ(add(between(0, 3e38f), between(0, 3e38f)), anything);
  EXPECT_EQ(multiply(between(1, 2), anything), anything);
  EXPECT_EQ(sqrt(between(-1, 1)), anything);
  EXPECT_EQ(log1p(between(-1, 0)), anything);
  EXPECT_EQ(log1p(between(-0.5f, 0.5f)), anything);
  EXPECT_EQ(meet(anything, between(1, 2)), between(1, 2));
}

// A denormal product may have become 0.
TEST(FloatRange, FlushedResultsAreWithin) {
  EXPECT_EQ(multiply(between(1e-30f, 1), between(1e-30f, 1)), between(0, 1));
  EXPECT_EQ(multiply(between(-1, -1e-30f), between(1e-30f, 1)), between(-1, 0));
}

TEST(FloatRange, ResultsOfMembersAreWithin) {
  std::mt19937 random(11);
  std::uniform_real_distribution<float> pick(-4, 4), place(0, 1);
  auto range = [&] {
    float a = pick(random), b = pick(random);
    return between(std::min(a, b), std::max(a, b));
  };
  auto member = [&](const FloatRange &r) {
    float x = r.low + place(random) * (r.high - r.low);
    return std::min(std::max(x, r.low), r.high);
  };
  auto contains = [](const FloatRange &r, float x) {
    return r.low <= x && x <= r.high;
  };
  for (int i = 0; i < 100000; ++i) {
    FloatRange a = range(), b = range(), c = range();
    float x = member(a), y = member(b), z = member(c);
    ASSERT_TRUE(contains(add(a, b), x + y));
    ASSERT_TRUE(contains(multiply(a, b), x * y));
    ASSERT_TRUE(contains(fma(a, b, c), std::fma(x, y, z)));
    ASSERT_TRUE(contains(square(a), x * x));
    ASSERT_TRUE(contains(sqrt(abs(a)), std::sqrt(std::fabs(x))));
  }
}

} // namespace
} // namespace graft
