// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/float16.h"

#include <bit>
#include <cmath>
#include <limits>

#include "gtest/gtest.h"

namespace graft {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

// Every binary16 and bfloat16 that is a number survives the way to f32 and
// back.
TEST(Float16, RoundTripsEveryValue) {
  int numbers = 0;
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    auto half = static_cast<uint16_t>(bits);
    if (float value = fromFloat16(half); !std::isnan(value)) {
      EXPECT_EQ(toFloat16(value), half);
      ++numbers;
    }
    if (float value = fromBFloat16(half); !std::isnan(value)) {
      EXPECT_EQ(toBFloat16(value), half);
    }
  }
  EXPECT_EQ(numbers, 0x10000 - 2 * 1023);
}

// Between neighbours: the middle goes to the even one, either side to its own.
TEST(Float16, RoundsToNearestEven) {
  for (uint16_t bits = 0; bits < 0x7BFF; ++bits) {
    float low = fromFloat16(bits), high = fromFloat16(bits + 1);
    float middle = (low + high) / 2; // exact: f32 has 13 more bits
    EXPECT_EQ(toFloat16(middle), bits + (bits & 1));
    EXPECT_EQ(toFloat16(std::nextafter(middle, low)), bits);
    EXPECT_EQ(toFloat16(std::nextafter(middle, high)), bits + 1);
    EXPECT_EQ(toFloat16(-middle), 0x8000 + bits + (bits & 1));
  }
  EXPECT_EQ(toFloat16(65519.996f), 0x7BFF);
  EXPECT_EQ(toFloat16(65520.0f), 0x7C00);
  EXPECT_EQ(toFloat16(-infinity), 0xFC00);
  EXPECT_EQ(toFloat16(1e-45f), 0);
  EXPECT_TRUE(std::isnan(fromFloat16(toFloat16(std::nanf("")))));
}

TEST(Float16, BFloat16RoundsToNearestEven) {
  EXPECT_EQ(toBFloat16(std::bit_cast<float>(0x3F808000)), 0x3F80);
  EXPECT_EQ(toBFloat16(std::bit_cast<float>(0x3F808001)), 0x3F81);
  EXPECT_EQ(toBFloat16(std::bit_cast<float>(0x3F818000)), 0x3F82);
  EXPECT_EQ(toBFloat16(std::bit_cast<float>(0x7F7FFFFF)), 0x7F80);
  EXPECT_TRUE(
      std::isnan(fromBFloat16(toBFloat16(std::bit_cast<float>(0x7F800001)))));
}

// 1 + 2^-11 is midway in binary16; f32 would lose the 2^-30 that breaks the
// tie.
TEST(Float16, DoublesReachBinary16InOneRounding) {
  double above = 1.0 + std::ldexp(1.0, -11) + std::ldexp(1.0, -30);
  EXPECT_EQ(roundTo(DType::F16, above), 1.0f + std::ldexp(1.0f, -10));
  EXPECT_EQ(roundTo(DType::F16, static_cast<float>(above)), 1.0f);
  EXPECT_EQ(roundTo(DType::F32, 0.1), 0.1f);
}

TEST(Float16, Neighbours) {
  EXPECT_EQ(nextUp(DType::F32, -1.0f), std::bit_cast<float>(0xBF7FFFFF));
  EXPECT_EQ(nextUp(DType::BF16, -1.0f), std::bit_cast<float>(0xBF7F0000));
  EXPECT_EQ(nextUp(DType::F16, -1.0f), -0.99951171875f);
  EXPECT_EQ(nextDown(DType::BF16, 2.0f), 1.9921875f);
  EXPECT_EQ(nextUp(DType::F32, 2.0f), std::nextafter(2.0f, 3.0f));
  EXPECT_EQ(nextUp(DType::F32, -0.0f), std::bit_cast<float>(1));
  EXPECT_EQ(nextDown(DType::F16, 0.0f), -std::ldexp(1.0f, -24));
}

TEST(Float16, RoundsDoublesOnce) {
  EXPECT_EQ(roundTo(DType::F16, 1 + std::ldexp(1.0, -11)), 1);
  EXPECT_EQ(roundTo(DType::F16, 1 + 3 * std::ldexp(1.0, -11)),
            1 + std::ldexp(1.0, -9));
  EXPECT_EQ(roundTo(DType::F16, 65519.0), 65504);
  EXPECT_TRUE(std::isinf(roundTo(DType::F16, 65520.0)));
  EXPECT_EQ(roundTo(DType::F16, std::ldexp(1.0, -26)), 0);
}

} // namespace
} // namespace graft
