// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <cmath>
#include <limits>

#include "tests/unit/compute/tensors.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

using ::testing::ElementsAre;

std::vector<int64_t> randomAxes(Random &random, int64_t rank) {
  std::vector<int64_t> axes;
  for (int64_t d = 0; d < rank; ++d)
    if (randomInt(random, 0, 1) == 1)
      axes.push_back(d);
  return axes;
}

TEST(Reduce, ExtremesAreExact) {
  Random random(3);
  for (DType dtype : numbers)
    for (ReduceKind kind : {ReduceKind::Maximum, ReduceKind::Minimum})
      for (int64_t rank = 0; rank < 5; ++rank)
        for (int repeat = 0; repeat < 4; ++repeat) {
          TensorType type{dtype, randomShape(random, rank)};
          TensorOp op{Reduce{kind, randomAxes(random, rank)}};
          expectSameBits(op, {randomTensor(random, type)});
          expectSameBits(op, {randomBits(random, type)});
        }
}

TEST(Reduce, SumsOfIntegersAreExact) {
  Random random(4);
  for (DType dtype : {DType::I8, DType::I16, DType::I32, DType::I64})
    for (int64_t rank = 0; rank < 5; ++rank)
      for (int repeat = 0; repeat < 4; ++repeat)
        expectSameBits(
            {Reduce{ReduceKind::Add, randomAxes(random, rank)}},
            {randomBits(random, {dtype, randomShape(random, rank)})});
}

TEST(Reduce, SumsOfFloatsAreClose) {
  Random random(5);
  for (DType dtype : floats)
    for (int64_t rank = 0; rank < 5; ++rank)
      for (int repeat = 0; repeat < 4; ++repeat)
        expectClose({Reduce{ReduceKind::Add, randomAxes(random, rank)}},
                    {randomTensor(random, {dtype, randomShape(random, rank)})},
                    1e-7, 1e-11);
}

// Windows along some axes, which are longer than 32 and shorter.
TEST(Reduce, FewNumbersAreSummedInOrder) {
  Random random(7);
  for (const Shape &shape :
       {Shape{100}, Shape{33, 5}, Shape{4, 70, 3}, Shape{40, 41, 2}})
    for (int repeat = 0; repeat < 4; ++repeat) {
      auto rank = static_cast<int64_t>(shape.size());
      expectSameBits(
          {Reduce{ReduceKind::Add, randomAxes(random, rank)}},
          {randomTensor(random,
                        {repeat % 2 == 0 ? DType::F32 : DType::F64, shape})});
    }
}

// Beyond the lanes and the blocks of columns.
TEST(Reduce, LongRowsAndWideColumns) {
  Random random(6);
  for (DType dtype : {DType::BF16, DType::F32, DType::I32})
    for (ReduceKind kind :
         {ReduceKind::Add, ReduceKind::Maximum, ReduceKind::Minimum})
      for (int64_t axis : {0, 1}) {
        Tensor operand = randomTensor(random, {dtype, {35, 1037}});
        expectClose({Reduce{kind, {axis}}}, {operand}, 1e-7, 1e-11);
      }
}

TEST(Reduce, NothingGivesTheNeutralElement) {
  Tensor nothing(DType::F32, {0, 2}, std::vector<float>{});
  constexpr float inf = std::numeric_limits<float>::infinity();
  EXPECT_THAT(computed({Reduce{ReduceKind::Add, {0}}}, {nothing}).as<float>(),
              ElementsAre(0, 0));
  EXPECT_THAT(
      computed({Reduce{ReduceKind::Maximum, {0}}}, {nothing}).as<float>(),
      ElementsAre(-inf, -inf));
  EXPECT_THAT(
      computed({Reduce{ReduceKind::Minimum, {0}}}, {nothing}).as<float>(),
      ElementsAre(inf, inf));
  Tensor integers(DType::I8, {0}, std::vector<int8_t>{});
  EXPECT_THAT(
      computed({Reduce{ReduceKind::Maximum, {0}}}, {integers}).as<int8_t>(),
      ElementsAre(-128));
  EXPECT_THAT(
      computed({Reduce{ReduceKind::Minimum, {0}}}, {integers}).as<int8_t>(),
      ElementsAre(127));
}

// A sum in bf16, or even in f32, would stop growing.
TEST(Reduce, LongSumsLoseNothing) {
  Tensor ones(DType::BF16, {70000}, std::vector<uint16_t>(70000, 0x3F80));
  EXPECT_EQ(valueAt(computed({Reduce{ReduceKind::Add, {0}}}, {ones}), 0),
            70144); // 70000 to 8 bits
  std::vector<float> values(1 << 20, 1);
  values[0] = 0x1p30f;
  Tensor large(DType::F32, {1 << 20}, values);
  EXPECT_EQ(valueAt(computed({Reduce{ReduceKind::Add, {0}}}, {large}), 0),
            0x1p30 + 0x1p20);
}

TEST(Reduce, ExtremesPropagateNan) {
  std::vector<float> values(40, 1);
  values[17] = std::nanf("");
  Tensor tensor(DType::F32, {40}, values);
  for (ReduceKind kind : {ReduceKind::Maximum, ReduceKind::Minimum})
    EXPECT_TRUE(
        std::isnan(valueAt(computed({Reduce{kind, {0}}}, {tensor}), 0)));
}

} // namespace
} // namespace graft::testing
