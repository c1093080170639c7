// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <cmath>
#include <limits>

#include "tests/unit/compute/tensors.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

using ::testing::ElementsAre;
using Kind = ElementwiseKind;

constexpr float inf = std::numeric_limits<float>::infinity();
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

TensorOp op(Kind kind) { return {Elementwise{kind}}; }

/// Calls `check` with operands of every dtype that `kind` takes, small and of
/// any bits, of several shapes.
template <class F> void forOperands(Kind kind, F check) {
  Random random(static_cast<uint64_t>(kind));
  for (DType dtype : computable)
    for (int64_t rank = 0; rank < 4; ++rank) {
      TensorType type{dtype, randomShape(random, rank, 17)};
      auto some = rank % 2 ? randomTensor : randomBits;
      std::vector<Tensor> operands;
      std::vector<TensorType> types;
      for (int i = 0; i < numOperands(kind); ++i) {
        bool isCondition = kind == Kind::Select && i == 0;
        operands.push_back(some(
            random, isCondition ? TensorType{DType::Bool, type.shape} : type));
        types.push_back(operands.back().type);
      }
      if (inferType(op(kind), types).ok())
        check(operands);
    }
}

TEST(Elementwise, SimpleArithmeticIsExact) {
  for (Kind kind :
       {Kind::Negate,       Kind::Abs,       Kind::Floor,     Kind::Round,
        Kind::RoundEven,    Kind::Remainder, Kind::Not,       Kind::Add,
        Kind::Subtract,     Kind::Multiply,  Kind::Divide,    Kind::Maximum,
        Kind::Minimum,      Kind::And,       Kind::Or,        Kind::Equal,
        Kind::NotEqual,     Kind::Less,      Kind::LessEqual, Kind::Greater,
        Kind::GreaterEqual, Kind::Fma,       Kind::Select}) {
    int cases = 0;
    forOperands(kind, [&](const std::vector<Tensor> &operands) {
      expectSameBits(op(kind), operands);
      ++cases;
    });
    EXPECT_GE(cases, 4);
  }
}

TEST(Elementwise, FunctionsAreClose) {
  for (Kind kind :
       {Kind::Exp, Kind::Expm1, Kind::Log, Kind::Log1p, Kind::Rsqrt, Kind::Sin,
        Kind::Cos, Kind::Tan, Kind::Tanh, Kind::Erf, Kind::Erfc, Kind::Cbrt,
        Kind::Sqrt, Kind::Atan2, Kind::Power}) {
    int cases = 0;
    forOperands(kind, [&](const std::vector<Tensor> &operands) {
      expectClose(op(kind), operands, 1e-6, 0x1p-126); // XLA flushes
      ++cases;
    });
    EXPECT_EQ(cases, 16); // 4 floats, 4 shapes
  }
}

// A vectorised body and its tail must not differ.
TEST(Elementwise, ValuesDoNotDependOnThePlace) {
  for (Kind kind : {Kind::Exp, Kind::Tanh, Kind::Erf, Kind::Sqrt}) {
    std::vector<float> values =
        computed(op(kind),
                 {Tensor(DType::F32, {67}, std::vector<float>(67, 0.7f))})
            .as<float>();
    EXPECT_THAT(values, ::testing::Each(values.front()));
  }
}

// (1 + 2^-12)^2 - (1 + 2^-11) is 2^-24, which the product alone rounds away.
TEST(Elementwise, FmaRoundsOnce) {
  Tensor x(DType::F32, {1}, std::vector<float>{1 + 0x1p-12f});
  Tensor z(DType::F32, {1}, std::vector<float>{-1 - 0x1p-11f});
  EXPECT_THAT(computed(op(Kind::Fma), {x, x, z}).as<float>(),
              ElementsAre(0x1p-24f));
  EXPECT_THAT(computed(op(Kind::Add), {computed(op(Kind::Multiply), {x, x}), z})
                  .as<float>(),
              ElementsAre(0));
}

TEST(Elementwise, IntegersWrap) {
  Tensor least(DType::I8, {3}, std::vector<int8_t>{-128, 127, 100});
  EXPECT_THAT(computed(op(Kind::Negate), {least}).as<int8_t>(),
              ElementsAre(-128, -127, -100));
  EXPECT_THAT(computed(op(Kind::Abs), {least}).as<int8_t>(),
              ElementsAre(-128, 127, 100));
  EXPECT_THAT(computed(op(Kind::Add), {least, least}).as<int8_t>(),
              ElementsAre(0, -2, -56));
  EXPECT_THAT(computed(op(Kind::Multiply), {least, least}).as<int8_t>(),
              ElementsAre(0, 1, 16));
}

TEST(Elementwise, ExtremesPropagateNan) {
  Tensor a(DType::F32, {5}, std::vector<float>{nan, 1, -0.0f, inf, 2});
  Tensor b(DType::F32, {5}, std::vector<float>{1, nan, 0, -inf, 3});
  std::vector<float> most = computed(op(Kind::Maximum), {a, b}).as<float>();
  EXPECT_TRUE(std::isnan(most[0]) && std::isnan(most[1]));
  EXPECT_FALSE(std::signbit(most[2]));
  EXPECT_EQ(most[3], inf);
  EXPECT_EQ(most[4], 3);
  std::vector<float> least = computed(op(Kind::Minimum), {a, b}).as<float>();
  EXPECT_TRUE(std::isnan(least[0]) && std::isnan(least[1]));
  EXPECT_TRUE(std::signbit(least[2]));
  EXPECT_EQ(least[3], -inf);
  EXPECT_EQ(least[4], 2);
}

TEST(Elementwise, ComparisonsWithNanAreFalse) {
  Tensor a(DType::F32, {2}, std::vector<float>{nan, 1});
  for (Kind kind : {Kind::Equal, Kind::Less, Kind::LessEqual, Kind::Greater,
                    Kind::GreaterEqual})
    EXPECT_EQ(computed(op(kind), {a, a}).as<uint8_t>()[0], 0);
  EXPECT_THAT(computed(op(Kind::NotEqual), {a, a}).as<uint8_t>(),
              ElementsAre(1, 0));
}

TEST(Elementwise, SelectKeepsTheBitsOfNan) {
  Tensor which(DType::Bool, {3}, std::vector<uint8_t>{1, 0, 2});
  Tensor yes(DType::F16, {3}, std::vector<uint16_t>{0x7D01, 1, 3});
  Tensor no(DType::F16, {3}, std::vector<uint16_t>{2, 0xFFFF, 4});
  EXPECT_THAT(computed(op(Kind::Select), {which, yes, no}).as<uint16_t>(),
              ElementsAre(0x7D01, 0xFFFF, 3));
}

TEST(Elementwise, HalvesRoundOnce) {
  // 1 + 2^-8 is a tie of bf16, and 1 even; 3 * 2^-8 lies between.
  Tensor a(DType::BF16, {2}, std::vector<uint16_t>{0x3F80, 0x3F80});
  Tensor b(DType::BF16, {2}, std::vector<uint16_t>{0x3B80, 0x3C40});
  EXPECT_THAT(computed(op(Kind::Add), {a, b}).as<uint16_t>(),
              ElementsAre(0x3F80, 0x3F82));
}

} // namespace
} // namespace graft::testing
