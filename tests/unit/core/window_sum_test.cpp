// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sums in which 1 is lost beside 2^24 tell who was added to whom first.

#include <numeric>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "ir/core/window_sum.h"

namespace graft {
namespace {

using ::testing::ElementsAre;

constexpr float large = 0x1p24f;

TEST(WindowSum, UpTo32ElementsAreSummedInOrder) {
  std::vector<float> values(32, 1);
  values[0] = large;
  EXPECT_THAT(sumInWindows<float>(values, {32}, {0}), ElementsAre(large));
  std::swap(values[0], values[31]);
  EXPECT_THAT(sumInWindows<float>(values, {32}, {0}), ElementsAre(large + 32));
}

// Two windows of 32 over 33 elements and 31 beside them, 15 before and 16
// after: the first one has 17 elements, the second one 16.
TEST(WindowSum, WindowsAreLaidFromTheMiddle) {
  std::vector<float> values(33, 1);
  values[0] = large;
  EXPECT_THAT(sumInWindows<float>(values, {33}, {0}), ElementsAre(large + 16));
  std::swap(values[0], values[16]);
  EXPECT_THAT(sumInWindows<float>(values, {33}, {0}), ElementsAre(large + 32));
  std::swap(values[16], values[17]); // 17 + 2^24 is between two floats
  EXPECT_THAT(sumInWindows<float>(values, {33}, {0}), ElementsAre(large + 16));
}

TEST(WindowSum, OtherAxesStay) {
  std::vector<float> values(2 * 3 * 2);
  std::iota(values.begin(), values.end(), 0.0f);
  EXPECT_THAT(sumInWindows<float>(values, {2, 3, 2}, {1}),
              ElementsAre(6, 9, 24, 27));
  EXPECT_THAT(sumInWindows<float>(values, {2, 3, 2}, {0, 2}),
              ElementsAre(14, 22, 30));
  EXPECT_THAT(sumInWindows<float>(values, {2, 3, 2}, {0, 1, 2}),
              ElementsAre(66));
  EXPECT_EQ(sumInWindows<float>(values, {2, 3, 2}, {}), values);
}

TEST(WindowSum, OfNothingIsZero) {
  EXPECT_THAT(sumInWindows<float>({}, {0, 2}, {0}), ElementsAre(0, 0));
  EXPECT_THAT(sumInWindows<float>({}, {0, 2}, {1}), ElementsAre());
  constexpr int64_t much = int64_t{1} << 31;
  EXPECT_THAT(sumInWindows<float>({}, {0, much, much}, {0, 1, 2}),
              ElementsAre(0));
}

TEST(WindowSum, IsOfFewNumbers) {
  EXPECT_TRUE(isSummedInWindows({DType::F32, {4095}}));
  EXPECT_TRUE(isSummedInWindows({DType::F64, {63, 65}}));
  EXPECT_TRUE(isSummedInWindows({DType::F32, {}}));
  EXPECT_FALSE(isSummedInWindows({DType::F32, {64, 64}}));
  EXPECT_FALSE(isSummedInWindows({DType::BF16, {4}}));
}

} // namespace
} // namespace graft
