// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/scalar.h"

#include <limits>

#include "gtest/gtest.h"

namespace graft {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TEST(Scalar, BitsOfFloats) {
  EXPECT_EQ(toBits(DType::F64, 1), 0x3FF0000000000000u);
  EXPECT_EQ(toBits(DType::F32, -2), 0xC0000000u);
  EXPECT_EQ(toBits(DType::BF16, 1), 0x3F80u);
  EXPECT_EQ(toBits(DType::F16, infinity), 0x7C00u);
  EXPECT_EQ(toBits(DType::F16, 0.1), 0x2E66u);
}

TEST(Scalar, BitsOfIntegersAreCutOffAndWrap) {
  EXPECT_EQ(toBits(DType::I8, -1), 0xFFu);
  EXPECT_EQ(toBits(DType::I32, -1.9), 0xFFFFFFFFu);
  EXPECT_EQ(toBits(DType::U8, 257), 1u);
  EXPECT_EQ(toBits(DType::I64, -0x1p63), 0x8000000000000000u);
  EXPECT_EQ(toBits(DType::U64, 0x1p63), 0x8000000000000000u);
  EXPECT_EQ(toBits(DType::Bool, 0.5), 1u);
  EXPECT_EQ(toBits(DType::Bool, 0), 0u);
}

TEST(Scalar, ValuesOfBits) {
  EXPECT_EQ(toDouble(DType::F64, 0x3FF0000000000000), 1);
  EXPECT_EQ(toDouble(DType::F32, 0xC0000000), -2);
  EXPECT_EQ(toDouble(DType::BF16, 0xFF80), -infinity);
  EXPECT_EQ(toDouble(DType::F16, 1), 0x1p-24);
  EXPECT_EQ(toDouble(DType::I8, 0xFF), -1);
  EXPECT_EQ(toDouble(DType::U8, 0xFF), 255);
  EXPECT_EQ(toDouble(DType::U64, uint64_t{1} << 63), 0x1p63);
  EXPECT_EQ(toDouble(DType::Bool, 1), 1);
}

TEST(Scalar, SignedValues) {
  EXPECT_EQ(toSigned(DType::I16, 0x8000), -0x8000);
  EXPECT_EQ(toSigned(DType::U16, 0x8000), 0x8000);
  EXPECT_EQ(toSigned(DType::Bool, 1), 1);
}

TEST(Scalar, LargerAndSmallerOrderZerosAndPassNaNOn) {
  EXPECT_EQ(larger(1.0f, 2.0f), 2);
  EXPECT_EQ(smaller(1.0, 2.0), 1);
  EXPECT_FALSE(std::signbit(larger(-0.0, 0.0)));
  EXPECT_FALSE(std::signbit(larger(0.0, -0.0)));
  EXPECT_TRUE(std::signbit(smaller(0.0, -0.0)));
  EXPECT_TRUE(std::isnan(larger(nan, 1.0)));
  EXPECT_TRUE(std::isnan(smaller(1.0, nan)));
}

TEST(Scalar, BytesAreLowestFirst) {
  std::byte bytes[4] = {};
  storeBits(DType::U16, 0x1234, bytes + 1);
  EXPECT_EQ(bytes[0], std::byte{0});
  EXPECT_EQ(bytes[1], std::byte{0x34});
  EXPECT_EQ(bytes[2], std::byte{0x12});
  EXPECT_EQ(bytes[3], std::byte{0});
  EXPECT_EQ(loadBits(DType::U16, bytes + 1), 0x1234u);
  EXPECT_EQ(loadBits(DType::U8, bytes + 2), 0x12u);
}

} // namespace
} // namespace graft
