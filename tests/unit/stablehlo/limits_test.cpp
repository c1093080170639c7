// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Short programs that ask for much: each an answer or an error, soon.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "absl/strings/str_replace.h"
#include "absl/strings/substitute.h"
#include "graft/compiler.h"
#include "graft/stablehlo.h"
#include "tests/unit/stablehlo/small_program.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::HasSubstr;

// What shares its operands is looked at once: this would take forever.
TEST(StableHloLimits, FollowsAnElementOnce) {
  std::string body = "%x0 = \"stablehlo.convert\"(%a) : (tensor<4xf32>) -> "
                     "tensor<4xi32>\n";
  for (int i = 0; i < 60; ++i) {
    std::string from = "%x" + std::to_string(i);
    body += "%x" + std::to_string(i + 1) + " = \"stablehlo.add\"(" + from +
            ", " + from +
            ") : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>\n";
  }
  body +=
      R"(%s = "stablehlo.slice"(%x60) <{start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>}> : (tensor<4xi32>) -> tensor<1xi32>
%b = "stablehlo.broadcast_in_dim"(%s) <{broadcast_dimensions = array<i64: 0>}> : (tensor<1xi32>) -> tensor<4xi32>
%r = "stablehlo.convert"(%b) : (tensor<4xi32>) -> tensor<4xf32>)";
  EXPECT_EQ(errorOf(body), "");
}

// So is a part that is joined with itself again and again.
TEST(StableHloLimits, SlicesAPartOnce) {
  std::string body =
      R"(%x0 = "stablehlo.reshape"(%a) : (tensor<4xf32>) -> tensor<1x4xf32>
)";
  int64_t rows = 1;
  for (int i = 1; i <= 40; ++i, rows *= 2)
    body += absl::Substitute(
        R"(%x$0 = "stablehlo.concatenate"(%x$1, %x$1) <{dimension = 0 : i64}> : (tensor<$2x4xf32>, tensor<$2x4xf32>) -> tensor<$3x4xf32>
)",
        i, i - 1, rows, 2 * rows);
  body += absl::Substitute(
      R"(%s = "stablehlo.slice"(%x40) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: $0, 2>, strides = array<i64: 1, 1>}> : (tensor<$0x4xf32>) -> tensor<$0x1xf32>
%t = "stablehlo.slice"(%s) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 4, 1>, strides = array<i64: 1, 1>}> : (tensor<$0x1xf32>) -> tensor<4x1xf32>
%r = "stablehlo.reshape"(%t) : (tensor<4x1xf32>) -> tensor<4xf32>)",
      rows);
  EXPECT_EQ(errorOf(body), "");
}

// Steps of a loop of $0 steps, which carries a count and %a.
std::string loop(int64_t steps, const std::string &step) {
  return absl::Substitute(
      R"(%i = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
%w:2 = "stablehlo.while"(%i, %a) ({
^bb0(%j: tensor<i32>, %x: tensor<4xf32>):
  %n = "stablehlo.constant"() <{value = dense<$0> : tensor<i32>}> : () -> tensor<i32>
  %p = "stablehlo.compare"(%j, %n) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
  "stablehlo.return"(%p) : (tensor<i1>) -> ()
}, {
^bb0(%j: tensor<i32>, %x: tensor<4xf32>):
  %o = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %k = "stablehlo.add"(%j, %o) : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %y = $1
  "stablehlo.return"(%k, %y) : (tensor<i32>, tensor<4xf32>) -> ()
}) : (tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
%r = "stablehlo.abs"(%w#1) : (tensor<4xf32>) -> tensor<4xf32>)",
      steps, step);
}

// However deep an expression is, nothing that walks it needs stack for that.
TEST(StableHloLimits, LongChainsAreFollowed) {
  EXPECT_EQ(errorOf(loop(
                100000,
                R"("stablehlo.tanh"(%x) : (tensor<4xf32>) -> tensor<4xf32>)")),
            "");
}

// Nor is a value that an op uses several times looked at several times.
TEST(StableHloLimits, ChainsOfSharedValuesAreCompiled) {
  std::string body =
      R"(%r0 = "stablehlo.negate"(%a) : (tensor<4xf32>) -> tensor<4xf32>
)";
  for (int i = 1; i <= 300; ++i)
    body += absl::Substitute(
        R"(%p$0 = "stablehlo.multiply"(%r$1, %r$1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
%r$0 = "stablehlo.add"(%p$0, %r$1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
)",
        i, i - 1);
  absl::StrReplaceAll({{"%r300", "%r"}}, &body);
  auto program = importStableHlo(module(body), "f.mlir");
  ASSERT_THAT(program.status(), IsOk());
  EXPECT_THAT(compile(*program).status(), IsOk());
}

TEST(StableHloLimits, LongChainsOfKeysAreFollowed) {
  std::string body =
      R"(%d = "stablehlo.constant"() <{value = dense<7> : tensor<ui32>}> : () -> tensor<ui32>
%k0 = "stablehlo.constant"() <{value = dense<1> : tensor<2xui32>}> : () -> tensor<2xui32>
)";
  const int count = 20000;
  for (int i = 0; i < count; ++i)
    body += absl::Substitute(
        R"(%k$1 = "jax.random_fold_in"(%k$0, %d) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
)",
        i, i + 1);
  absl::StrReplaceAll({{"%k0 =", "%unused ="}, {"%k0,", "%key,"}}, &body);
  auto program = importStableHlo(absl::Substitute(R"("builtin.module"() ({
"func.func"() <{function_type = (tensor<2xui32>) -> tensor<2xui32>, sym_name = "main", sym_visibility = "public"}> ({
^bb0(%key: tensor<2xui32>):
$0"func.return"(%k$1) : (tensor<2xui32>) -> ()
}) : () -> ()
}) : () -> ())",
                                                  body, count),
                                 "f.mlir");
  EXPECT_THAT(program.status(), IsOk());
}

// %x0 is joined with itself again and again, and the last but one element of
// what that gives is asked for.
TEST(StableHloLimits, LongChainsOfPartsAreSliced) {
  std::string body =
      R"(%x0 = "stablehlo.slice"(%a) <{start_indices = array<i64: 1>, limit_indices = array<i64: 3>, strides = array<i64: 1>}> : (tensor<4xf32>) -> tensor<2xf32>
)";
  const int count = 20000;
  for (int i = 1; i <= count; ++i)
    body += absl::Substitute(
        R"(%x$0 = "stablehlo.concatenate"(%x$1, %x0) <{dimension = 0 : i64}> : (tensor<$2xf32>, tensor<2xf32>) -> tensor<$3xf32>
)",
        i, i - 1, 2 * i, 2 * i + 2);
  body += absl::Substitute(
      R"(%r = "stablehlo.slice"(%x$0) <{start_indices = array<i64: 1>, limit_indices = array<i64: 5>, strides = array<i64: 1>}> : (tensor<$1xf32>) -> tensor<4xf32>)",
      count, 2 * count + 2);
  EXPECT_EQ(errorOf(body), "");
}

TEST(StableHloLimits, TypesBeyondAnyMemoryAreRefused) {
  EXPECT_THAT(
      errorOf(
          R"(%b = "stablehlo.broadcast_in_dim"(%a) <{broadcast_dimensions = array<i64: 1>}> : (tensor<4xf32>) -> tensor<4611686018427387904x4xf32>
%s = "stablehlo.slice"(%b) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 1, 4>, strides = array<i64: 1, 1>}> : (tensor<4611686018427387904x4xf32>) -> tensor<1x4xf32>
%r = "stablehlo.reshape"(%s) : (tensor<1x4xf32>) -> tensor<4xf32>)"),
      HasSubstr("has more than 2^63 bytes"));
}

TEST(StableHloLimits, ManyKeysAreRefused) {
  auto program = importStableHlo(R"("builtin.module"() ({
"func.func"() <{function_type = (tensor<2xui32>) -> tensor<4000000000x2xui32>, sym_name = "main", sym_visibility = "public"}> ({
^bb0(%k: tensor<2xui32>):
  %r = "jax.random_split"(%k) {layout = "partitionable"} : (tensor<2xui32>) -> tensor<4000000000x2xui32>
  "func.return"(%r) : (tensor<4000000000x2xui32>) -> ()
}) : () -> ()
}) : () -> ())",
                                 "f.mlir");
  EXPECT_THAT(program.status(), FailsWith(absl::StatusCode::kUnimplemented,
                                          "more than 65536 keys at once"));
}

TEST(StableHloLimits, AResultThatNothingGivesIsAnError) {
  EXPECT_THAT(
      errorOf(
          R"(%i = "stablehlo.constant"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
%u = "stablehlo.constant"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
%s:2 = "stablehlo.scatter"(%a, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>}> ({
^bb0(%x: tensor<f32>, %y: tensor<f32>):
  "stablehlo.return"(%y) : (tensor<f32>) -> ()
}) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>)
%r = "stablehlo.abs"(%s#1) : (tensor<4xf32>) -> tensor<4xf32>)"),
      HasSubstr("several operands at once"));
}

} // namespace
} // namespace graft
