// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// jax.island, as frontend/python writes it.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "absl/strings/str_cat.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr char signature[] = R"(%a: tensor<4xf32> {jax.buffer_donor = true},
    %b: tensor<2xui32>, %c: tensor<3x4xf32>)";

/// A module whose @main has `body` and returns `results` of `types`.
std::string moduleOf(const std::string &body, const std::string &results,
                     const std::string &types) {
  return absl::StrCat("func.func public @main(", signature, ") -> (", types,
                      ") {\n", body, "\n\"func.return\"(", results, ") : (",
                      types, ") -> ()\n}\n");
}

/// The message with which an island with these attributes, of %a and %b, is
/// refused; empty if it is not.
std::string errorOf(const std::string &attributes) {
  std::string island =
      absl::StrCat("%r = \"jax.island\"(%a, %b) {", attributes,
                   "} : (tensor<4xf32>, tensor<2xui32>) -> tensor<4xf32>");
  absl::Status status =
      importStableHlo(moduleOf(island, "%r", "tensor<4xf32>"), "f.mlir")
          .status();
  return std::string(status.message());
}

constexpr char whole[] = R"mlir(
%r:2 = "jax.island"(%a, %b) {
    module = "module @jit_f {\0A  // \22sort\22 π\0A}", name = "island",
    ops = 120 : i64, scratch = 4096 : i64, donated = array<i64: 0>,
    effects = true, lines = [loc("f.py":3:1), loc("sort"("g.py":7:5))]}
  : (tensor<4xf32>, tensor<2xui32>) -> (tensor<4xf32>, tensor<ui32>)
  loc("f.py":3:1))mlir";

TEST(JaxIslands, AllThatIsToldIsRead) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      TracedProgram program,
      importStableHlo(moduleOf(whole, "%r#0", "tensor<4xf32>"), "f.mlir"));
  ASSERT_EQ(program.ops.size(), 1u);
  const TracedOp &op = program.ops[0];
  EXPECT_EQ(op.where, (SourceLine{"f.py", 3, 1}));
  EXPECT_EQ(op.result, 3);
  const auto &island = std::get<IslandOp>(op.op);
  EXPECT_EQ(island.module, "module @jit_f {\n  // \"sort\" \u03c0\n}");
  EXPECT_EQ(island.name, "island");
  EXPECT_EQ(island.ops, 120);
  EXPECT_EQ(island.scratchBytes, 4096);
  EXPECT_THAT(island.operands, ElementsAre(0, 1));
  EXPECT_THAT(island.donated, ElementsAre(0));
  EXPECT_TRUE(island.hasEffects);
  EXPECT_THAT(island.lines,
              ElementsAre(SourceLine{"f.py", 3, 1}, SourceLine{"g.py", 7, 5}));
  EXPECT_THAT(island.results, ElementsAre(TensorType{DType::F32, {4}},
                                          TensorType{DType::U32, {}}));
}

TEST(JaxIslands, WhatIsNotToldIsUnknown) {
  GRAFT_ASSERT_OK_AND_ASSIGN(TracedProgram program,
                             importStableHlo(moduleOf(R"mlir(
%r = "jax.island"() {module = "m", name = "i", ops = 1 : i64} : () -> tensor<4xf32>)mlir",
                                                      "%r", "tensor<4xf32>"),
                                             "f.mlir"));
  const auto &island = std::get<IslandOp>(program.ops[0].op);
  EXPECT_EQ(island.scratchBytes, -1);
  EXPECT_FALSE(island.hasEffects);
  EXPECT_TRUE(island.donated.empty());
}

// Results, movement, casts and Variables of what an island gives.
TEST(JaxIslands, OutputsGoWhereArgumentsGo) {
  std::string body = R"mlir(
%r:2 = "jax.island"(%b) {module = "m", name = "i", ops = 1 : i64}
  : (tensor<2xui32>) -> (tensor<4xf32>, tensor<4xui32>)
%row = "stablehlo.reshape"(%r#0) : (tensor<4xf32>) -> tensor<1x4xf32>
%table = "stablehlo.concatenate"(%c, %row) <{dimension = 0 : i64}>
  : (tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
%half = "stablehlo.convert"(%r#0) : (tensor<4xf32>) -> tensor<4xbf16>
%words = "stablehlo.slice"(%r#1) <{start_indices = array<i64: 1>, limit_indices = array<i64: 3>,
  strides = array<i64: 1>}> : (tensor<4xui32>) -> tensor<2xui32>
%v = "jax.variable"(%c) {path = "v", type = "Param"} : (tensor<3x4xf32>) -> tensor<3x4xf32>
%u = "jax.variable"(%r#0) {path = "u", type = "Param"} : (tensor<4xf32>) -> tensor<4xf32>
"jax.update"(%u, %a) : (tensor<4xf32>, tensor<4xf32>) -> ()
%read = "jax.read"(%u) : (tensor<4xf32>) -> tensor<4xf32>)mlir";
  GRAFT_ASSERT_OK_AND_ASSIGN(
      TracedProgram program,
      importStableHlo(
          moduleOf(body, "%table, %half, %words, %read",
                   "tensor<4x4xf32>, tensor<4xbf16>, tensor<2xui32>, "
                   "tensor<4xf32>"),
          "f.mlir"));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program));
  const Plan &plan = executable->plan();
  EXPECT_EQ(plan.results[0].from,
            "12 moved from args:arg002, 4 moved from i:0");
  EXPECT_EQ(plan.results[1].from, "convert(i:0)");
  EXPECT_EQ(plan.results[2].from, "2 moved from i:1");
  EXPECT_EQ(plan.results[3].from, "args:arg000");
}

// A key that XLA makes, of a seed that is an argument.
TEST(JaxIslands, OutputsAreKeysOfDraws) {
  std::string body = R"mlir(
%key = "jax.island"(%b) {module = "m", name = "i", ops = 1 : i64}
  : (tensor<2xui32>) -> tensor<2xui32>
%part = "jax.random_split"(%key) {layout = "original"}
  : (tensor<2xui32>) -> tensor<3x2xui32>
%slice = "stablehlo.slice"(%part) <{start_indices = array<i64: 1, 0>,
  limit_indices = array<i64: 2, 2>, strides = array<i64: 1, 1>}>
  : (tensor<3x2xui32>) -> tensor<1x2xui32>
%k = "stablehlo.reshape"(%slice) : (tensor<1x2xui32>) -> tensor<2xui32>
%x = "jax.random_draw"(%key) {kind = "normal", layout = "original"}
  : (tensor<2xui32>) -> tensor<8xf32>
%y = "jax.random_draw"(%k) {kind = "normal", layout = "original"}
  : (tensor<2xui32>) -> tensor<8xf32>)mlir";
  GRAFT_ASSERT_OK_AND_ASSIGN(
      TracedProgram program,
      importStableHlo(moduleOf(body, "%x, %y", "tensor<8xf32>, tensor<8xf32>"),
                      "f.mlir"));
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable, compile(program));
  for (const auto &result : executable->plan().results)
    EXPECT_EQ(result.origin, Plan::Origin::Drawn);
}

TEST(JaxIslands, ErrorsSayWhatIsExpected) {
  EXPECT_EQ(errorOf("name = \"i\", module = \"m\", ops = 1 : i64"), "");
  EXPECT_THAT(errorOf("name = \"i\", module = \"m\""),
              HasSubstr("expected ops, how many ops its module has"));
  EXPECT_THAT(errorOf("name = \"i\", ops = 1 : i64"),
              HasSubstr("expected a name and a module"));
  EXPECT_THAT(errorOf("name = \"i\", module = \"m\", ops = 1 : i64, "
                      "lines = [\"f.py\"]"),
              HasSubstr("expected its lines to be locations, found \"f.py\""));
  std::string computed = R"mlir(
%0 = "stablehlo.add"(%a, %a) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
%r = "jax.island"(%0) {module = "m", name = "i", ops = 1 : i64} : (tensor<4xf32>) -> tensor<4xf32>)mlir";
  EXPECT_THAT(
      importStableHlo(moduleOf(computed, "%r", "tensor<4xf32>"), "f.mlir")
          .status(),
      FailsWith(absl::StatusCode::kInvalidArgument,
                "f.mlir:5:6: error: jax.island: expected operand 0 to be an "
                "argument of @main"));
}

} // namespace
} // namespace graft
