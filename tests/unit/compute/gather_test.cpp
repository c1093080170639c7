// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <cmath>

#include "tests/unit/compute/tensors.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

using ::testing::ElementsAre;

TEST(Gather, MatchesTheReference) {
  Random random(11);
  for (DType dtype : computable)
    for (DType indexType : {DType::I32, DType::I64})
      for (int64_t rank = 1; rank < 5; ++rank)
        for (int64_t axis = 0; axis < rank; ++axis) {
          Shape shape = randomShape(random, randomInt(random, 0, 2));
          shape.push_back(1);
          // Indices of -6 .. 6 into at most 7: within, from the end, beyond.
          expectSameBits(
              {Gather{axis}},
              {randomBits(random, {dtype, randomShape(random, rank)}),
               randomTensor(random, {indexType, shape})});
        }
}

TEST(Gather, FillsWhatIsOutOfRange) {
  Tensor indices(DType::I64, {5, 1},
                 std::vector<int64_t>{1, -1, 2, -3, INT64_MIN});
  Tensor numbers(DType::F32, {2}, std::vector<float>{10, 20});
  std::vector<float> taken =
      computed({Gather{0}}, {numbers, indices}).as<float>();
  EXPECT_EQ(taken[0], 20);
  EXPECT_EQ(taken[1], 20);
  for (int i : {2, 3, 4})
    EXPECT_TRUE(std::isnan(taken[i]));
  Tensor small(DType::I8, {2}, std::vector<int8_t>{1, 2});
  EXPECT_THAT(computed({Gather{0}}, {small, indices}).as<int8_t>(),
              ElementsAre(2, 2, -128, -128, -128));
  Tensor flags(DType::Bool, {2}, std::vector<uint8_t>{0, 0});
  EXPECT_THAT(computed({Gather{0}}, {flags, indices}).as<uint8_t>(),
              ElementsAre(0, 0, 1, 1, 1));
}

TEST(Gather, OfNothingIsAllFill) {
  Tensor indices(DType::I32, {2, 1}, std::vector<int32_t>{0, -1});
  Tensor nothing(DType::I16, {0, 2}, std::vector<int16_t>{});
  EXPECT_THAT(computed({Gather{0}}, {nothing, indices}).as<int16_t>(),
              ElementsAre(-32768, -32768, -32768, -32768));
}

} // namespace
} // namespace graft::testing
