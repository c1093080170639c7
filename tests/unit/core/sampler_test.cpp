// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/sampler.h"

#include <cmath>
#include <limits>

#include "tests/unit/status.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

Sampler uniform() {
  Sampler sampler;
  sampler.shape = {8, 4};
  return sampler;
}

TEST(Sampler, AcceptsWhatItCanDraw) {
  Sampler sampler = uniform();
  for (DType dtype : {DType::F32, DType::BF16, DType::F16}) {
    sampler.dtype = dtype;
    EXPECT_THAT(verify(sampler), IsOk());
  }
  sampler.kind = SamplerKind::RandomBits;
  for (DType dtype : {DType::U8, DType::U16, DType::U32, DType::U64}) {
    sampler.dtype = dtype;
    EXPECT_THAT(verify(sampler), IsOk());
  }
}

TEST(Sampler, RefusesOtherTypes) {
  Sampler sampler = uniform();
  sampler.dtype = DType::I32;
  EXPECT_THAT(verify(sampler),
              FailsWith("expected f32, bf16, f16 or f64 for uniform, got i32"));
  sampler.kind = SamplerKind::RandomBits;
  sampler.dtype = DType::F32;
  EXPECT_THAT(verify(sampler), FailsWith("expected u8, u16, u32 or u64"));
}

TEST(Sampler, RefusesBoundsThatAreNone) {
  Sampler sampler = uniform();
  sampler.lower = 1;
  EXPECT_THAT(verify(sampler), FailsWith("lower bound below the upper"));
  sampler.lower = -std::numeric_limits<double>::infinity();
  EXPECT_THAT(verify(sampler), FailsWith("finite bounds"));
  sampler.kind = SamplerKind::Normal; // has no bounds
  EXPECT_THAT(verify(sampler), IsOk());
}

TEST(Sampler, RefusesScalesThatAreNone) {
  Sampler sampler = uniform();
  sampler.scale = std::nan("");
  EXPECT_THAT(verify(sampler), FailsWith("finite scale"));
  sampler.kind = SamplerKind::RandomBits;
  sampler.dtype = DType::U32;
  sampler.scale = 2;
  EXPECT_THAT(verify(sampler), FailsWith("cannot be scaled"));
}

TEST(Sampler, RefusesWhatTheDtypeCannotHold) {
  Sampler sampler = uniform();
  sampler.lower = -3e38;
  sampler.upper = 3e38;
  EXPECT_THAT(verify(sampler), FailsWith("a span that f32 can hold"));
  sampler.dtype = DType::F16;
  sampler.lower = 0;
  sampler.upper = 70000;
  EXPECT_THAT(verify(sampler), FailsWith("that f16 can hold"));
  sampler.upper = 1;
  sampler.scale = 70000;
  EXPECT_THAT(verify(sampler), FailsWith("finite scale"));
}

TEST(Sampler, WindowsStayInside) {
  Sampler sampler = uniform();
  sampler.window = Window{12, {2, 4}, {4, 1}};
  EXPECT_THAT(verify(sampler), IsOk());
  sampler.window->base = 25;
  EXPECT_THAT(verify(sampler), FailsWith("reaches from 25 to 32"));
  sampler.window = Window{3, {4}, {-1}}; // backwards, to element 0
  EXPECT_THAT(verify(sampler), IsOk());
  sampler.window->base = 2;
  EXPECT_THAT(verify(sampler), FailsWith("reaches from -1 to 2"));
  sampler.window = Window{0, {2}, {1, 1}};
  EXPECT_THAT(verify(sampler), FailsWith("one stride a size"));
}

TEST(Sampler, EmptyWindowsAreInsideWhereverTheyStart) {
  Sampler sampler = uniform();
  sampler.window = Window{1000, {0, 4}, {4, 1}};
  EXPECT_THAT(verify(sampler), IsOk());
}

TEST(Sampler, HugeStridesDoNotWrap) {
  Sampler sampler = uniform();
  sampler.window = Window{0, {3}, {std::numeric_limits<int64_t>::max()}};
  EXPECT_FALSE(verify(sampler).ok());
}

TEST(Sampler, RangesMayBeEmptyOrAll) {
  Sampler sampler = uniform();
  sampler.kind = SamplerKind::RandInt;
  auto accepts = [&](DType dtype, int64_t minimum, int64_t maximum) {
    sampler.dtype = dtype;
    sampler.minimum = minimum;
    sampler.maximum = maximum;
    return verify(sampler).ok();
  };
  constexpr int64_t least = std::numeric_limits<int64_t>::min();
  EXPECT_TRUE(accepts(DType::I8, -128, 128));
  EXPECT_FALSE(accepts(DType::I8, -129, 128));
  EXPECT_FALSE(accepts(DType::I8, -128, 129));
  EXPECT_TRUE(accepts(DType::U32, 0, int64_t{1} << 32));
  EXPECT_TRUE(accepts(DType::I64, least, -(least + 1)));
  EXPECT_FALSE(accepts(DType::U64, -1, 5));
  EXPECT_TRUE(accepts(DType::I32, 7, 7));
  EXPECT_TRUE(accepts(DType::I32, 7, -7));
  EXPECT_FALSE(accepts(DType::U8, 7, -7));
  EXPECT_EQ(toString(sampler), "randint(7, -7) : u8[8,4]");
}

TEST(Sampler, WhatIsDrawnWholeHasScratchAndNoWindow) {
  Sampler sampler = uniform();
  EXPECT_EQ(scratchBytes(sampler), 0);
  EXPECT_EQ(scratchReason(sampler.kind), "");
  sampler.kind = SamplerKind::Orthogonal;
  EXPECT_EQ(scratchBytes(sampler), 8 * 4 * 4);
  sampler.shape = {3, 3, 4, 8};
  sampler.dtype = DType::F64;
  sampler.delta = true;
  sampler.scale = 2;
  EXPECT_THAT(verify(sampler), IsOk());
  EXPECT_EQ(scratchBytes(sampler), 4 * 8 * 8);
  EXPECT_EQ(toString(sampler), "delta_orthogonal * 2 : f64[3,3,4,8]");
  sampler.window = Window{0, {2}, {1}};
  EXPECT_EQ(verify(sampler).message(),
            "orthogonal is drawn whole; it has no window");
  sampler = uniform();
  sampler.kind = SamplerKind::Permutation;
  sampler.dtype = DType::I32;
  sampler.shape = {100};
  EXPECT_THAT(verify(sampler), IsOk());
  EXPECT_EQ(scratchBytes(sampler), 1200);
  sampler.shape = {int64_t{1} << 31};
  EXPECT_THAT(verify(sampler), FailsWith("at most 2147483647 elements"));
}

TEST(Sampler, Formats) {
  Sampler sampler = uniform();
  sampler.kind = SamplerKind::TruncatedNormal;
  sampler.lower = -2;
  sampler.upper = 2;
  sampler.scale = 0.5;
  EXPECT_EQ(toString(sampler), "truncated_normal(-2, 2) * 0.5 : f32[8,4]");
  EXPECT_EQ(distribution(sampler), "truncated_normal(-2, 2) * 0.5");
}

} // namespace
} // namespace graft
