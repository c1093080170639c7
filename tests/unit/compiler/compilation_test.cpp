// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/compilation.h"

#include "tests/unit/status.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

// What is as deep as it may be goes through parser, passes and printer.
TEST(Compilation, TakesTheDeepestText) {
  std::string deep = std::string(255, '[') + "unit" + std::string(255, ']');
  absl::StatusOr<std::unique_ptr<Compilation>> compilation = Compilation::parse(
      "func.func @main() -> (tensor<2xf32> {graft.path = \"a\"}) attributes "
      "{deep = " +
          deep +
          "} {\n  %0 = arith.constant dense<1.0> : tensor<2xf32>\n"
          "  return %0 : tensor<2xf32>\n}\n",
      "p.mlir");
  ASSERT_THAT(compilation.status(), IsOk());
  EXPECT_EQ((*compilation)->toPruned(), absl::OkStatus());
  EXPECT_EQ((*compilation)->toPlanned(), absl::OkStatus());
  EXPECT_THAT((*compilation)->print(), testing::HasSubstr(deep));
}

TEST(Compilation, MessagesLeaveTheProgramOut) {
  absl::Status status =
      Compilation::parse("func.func @main(%a: tensor<2xf32>) -> "
                         "(tensor<2xf32> {graft.path = \"a\"}) {\n"
                         "  return %a : tensor<2xf32>\n}\n",
                         "p.mlir")
          .status();
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(status.message(),
              testing::AllOf(
                  testing::StartsWith("p.mlir:1:1: error: "),
                  testing::Not(testing::HasSubstr("see current operation"))));
}

// An op that only its verifier refuses.
TEST(Compilation, EmitVerifies) {
  TracedProgram program;
  SourceLine where{"a.cpp", 7, 3};
  program.ops.push_back({KeyOp{Key{0, 1}}, 0, "", where, {}});
  program.ops.push_back(
      {SplitOp{0, 5, 2, CounterLayout::Partitionable}, 1, "", where, {}});
  program.ops.push_back({KeyDataOp{1}, 2, "", where, {}});
  program.results.push_back({2, "a"});
  EXPECT_EQ(Compilation::emit(program).status(),
            absl::InvalidArgumentError("a.cpp:7:3: error: 'graft.split' op "
                                       "expected an index in [0, 2), got 5"));
}

// Two functions that call each other cannot become one.
TEST(Compilation, RecursionIsTheUsersFault) {
  absl::StatusOr<std::unique_ptr<Compilation>> compilation = Compilation::parse(
      R"(
func.func private @f(%k: !graft.key) -> tensor<2xf32> {
  %0 = func.call @g(%k) : (!graft.key) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func private @g(%k: !graft.key) -> tensor<2xf32> {
  %0 = func.call @f(%k) : (!graft.key) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func @main() -> (tensor<2xf32> {graft.path = "a"}) {
  %k = graft.key <0, 1>
  %0 = func.call @f(%k) : (!graft.key) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
)",
      "p.mlir");
  absl::Status status =
      compilation.ok() ? (*compilation)->toPruned() : compilation.status();
  EXPECT_THAT(status, FailsWith(absl::StatusCode::kInvalidArgument,
                                "expected no recursion"));
}

} // namespace
} // namespace graft
