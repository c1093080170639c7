// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Values that are easy to get wrong.

#include <cmath>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "absl/strings/substitute.h"
#include "tests/unit/stablehlo/small_program.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::ElementsAre;

// The quotient or remainder of %a, as integers, and a constant.
std::string divided(const std::string &op, int by) {
  return absl::Substitute(
      R"(%i = "stablehlo.convert"(%a) : (tensor<4xf32>) -> tensor<4xi32>
%c = "stablehlo.constant"() <{value = dense<$1> : tensor<4xi32>}> : () -> tensor<4xi32>
%q = "stablehlo.$0"(%i, %c) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
%r = "stablehlo.convert"(%q) : (tensor<4xi32>) -> tensor<4xf32>)",
      op, by);
}

// 49 times the inverse of 49 is less than 1.
TEST(StableHloValues, IntegersAreDividedExactly) {
  for (int by : {1, 2, 3, 7, 49, 98, 103, 107, 1000003, -1, -49, -103}) {
    const float x = static_cast<float>(by);
    GRAFT_ASSERT_OK_AND_ASSIGN(
        auto quotients, resultOf(divided("divide", by), {x, -x, 5 * x, x - 1}));
    auto least = static_cast<float>((by - 1) / by);
    EXPECT_THAT(quotients, ElementsAre(1, -1, 5, least)) << by;
    GRAFT_ASSERT_OK_AND_ASSIGN(
        auto remainders,
        resultOf(divided("remainder", by), {x, -x, 5 * x, x - 1}));
    EXPECT_THAT(remainders,
                ElementsAre(0, 0, 0, static_cast<float>((by - 1) % by)))
        << by;
  }
}

// An op on two constants, which is computed while the program is imported.
std::string folded(const std::string &op, const std::string &x,
                   const std::string &y) {
  return absl::Substitute(
      R"(%x = "stablehlo.constant"() <{value = dense<$1> : tensor<4xf32>}> : () -> tensor<4xf32>
%y = "stablehlo.constant"() <{value = dense<$2> : tensor<4xf32>}> : () -> tensor<4xf32>
%r = "stablehlo.$0"(%x, %y) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>)",
      op, x, y);
}

TEST(StableHloValues, ExtremesOfConstantsAreNanAndHaveSigns) {
  const std::vector<float> unused(4);
  for (const char *op : {"maximum", "minimum"})
    for (auto [x, y] :
         {std::pair("0x7FC00000", "1.0"), std::pair("1.0", "0x7FC00000")}) {
      GRAFT_ASSERT_OK_AND_ASSIGN(auto value,
                                 resultOf(folded(op, x, y), unused));
      EXPECT_TRUE(std::isnan(value.front())) << op << x << y;
    }
  for (auto [x, y] : {std::pair("0.0", "-0.0"), std::pair("-0.0", "0.0")}) {
    EXPECT_FALSE(std::signbit(
        resultOf(folded("maximum", x, y), unused).value().front()));
    EXPECT_TRUE(std::signbit(
        resultOf(folded("minimum", x, y), unused).value().front()));
  }
}

TEST(StableHloValues, SumsOfConstantBooleansAreOr) {
  auto value = resultOf(
      R"(%t = "stablehlo.constant"() <{value = dense<true> : tensor<4xi1>}> : () -> tensor<4xi1>
%s = "stablehlo.add"(%t, %t) : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
%r = "stablehlo.convert"(%s) : (tensor<4xi1>) -> tensor<4xf32>)",
      std::vector<float>(4));
  ASSERT_THAT(value.status(), IsOk());
  EXPECT_THAT(*value, ElementsAre(1, 1, 1, 1));
}

// By way of a double it would be 2^53.
TEST(StableHloValues, LongConstantsAreRoundedOnce) {
  auto value = resultOf(
      R"(%c = "stablehlo.constant"() <{value = dense<9007199791611905> : tensor<4xi64>}> : () -> tensor<4xi64>
%r = "stablehlo.convert"(%c) : (tensor<4xi64>) -> tensor<4xf32>)",
      std::vector<float>(4));
  ASSERT_THAT(value.status(), IsOk());
  EXPECT_EQ(value->front(), 0x1p53f + 0x1p30f);
}

} // namespace
} // namespace graft
