// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "graft/stablehlo.h"
#include "tests/unit/stablehlo/small_program.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::HasSubstr;

// Defines %i: s32[] and %v: f32[].
const std::string scalars =
    R"(%i = "stablehlo.constant"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
%v = "stablehlo.constant"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
)";

constexpr char type[] = " : (tensor<4xf32>) -> tensor<4xf32>";

TEST(StableHloImport, NamesLeavesAndDonates) {
  std::string body = std::string("%r = \"stablehlo.sqrt\"(%a)") + type;
  auto program = importStableHlo(
      module(body, "{tf.aliasing_output = 0 : i32}", "old['x'].y[2]"),
      "f.mlir");
  ASSERT_THAT(program.status(), IsOk());
  EXPECT_EQ(program->arguments[0].name(), "old:x.y.2");
  EXPECT_TRUE(program->arguments[0].donated);
  EXPECT_EQ(program->results[0].path, "a.0");
  program =
      importStableHlo(module(body, "{jax.buffer_donor = true}"), "f.mlir");
  ASSERT_THAT(program.status(), IsOk());
  EXPECT_EQ(program->arguments[0].name(), "args:arg000");
  EXPECT_TRUE(program->arguments[0].donated);
}

TEST(StableHloImport, NamesAnUnsupportedOpAndThePythonLine) {
  auto program =
      importStableHlo(module(std::string("%r = \"stablehlo.popcnt\"(%a)") +
                             type + " loc(\"popcnt\"(\"model.py\":12:5))"),
                      "f.mlir");
  EXPECT_EQ(program.status().code(), absl::StatusCode::kUnimplemented);
  EXPECT_EQ(program.status().message(),
            "model.py:12:5: error: stablehlo.popcnt is not supported; "
            "docs/stablehlo.md lists what is");
}

TEST(StableHloImport, RefusesUnknownAndMissingAttributes) {
  EXPECT_EQ(errorOf(std::string("%r = \"stablehlo.sqrt\"(%a) "
                                "<{result_accuracy = 1 : i32}>") +
                    type),
            "f.mlir:6:6: error: stablehlo.sqrt is not supported: attribute "
            "result_accuracy; docs/stablehlo.md lists what is");
  EXPECT_EQ(errorOf(std::string("%r = \"stablehlo.slice\"(%a) "
                                "<{start_indices = array<i64: 0>, "
                                "limit_indices = array<i64: 4>}>") +
                    type),
            "f.mlir:6:6: error: stablehlo.slice lacks the attribute strides");
}

TEST(StableHloImport, RefusesAWrongTypeAndAnOperandTooMany) {
  EXPECT_EQ(errorOf("%r = \"stablehlo.slice\"(%a) <{start_indices = array<i64: "
                    "0>, limit_indices = array<i64: 3>, strides = array<i64: "
                    "1>}> : (tensor<4xf32>) -> tensor<4xf32>"),
            "f.mlir:6:6: error: stablehlo.slice gives f32[3], but is said to "
            "give 'tensor<4xf32>'");
  EXPECT_EQ(errorOf("%r = \"stablehlo.sqrt\"(%a, %a) : (tensor<4xf32>, "
                    "tensor<4xf32>) -> tensor<4xf32>"),
            "f.mlir:6:6: error: stablehlo.sqrt takes 1 operands, found 2");
}

TEST(StableHloImport, RefusesALoopWithoutEndAndMissingOperands) {
  EXPECT_EQ(
      errorOf(
          R"(%t = "stablehlo.constant"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
%q, %r = "stablehlo.while"(%t, %a) ({
^bb0(%x: tensor<i1>, %y: tensor<4xf32>):
"stablehlo.return"(%x) : (tensor<i1>) -> ()
}, {
^bb0(%x: tensor<i1>, %y: tensor<4xf32>):
"stablehlo.return"(%x, %y) : (tensor<i1>, tensor<4xf32>) -> ()
}) : (tensor<i1>, tensor<4xf32>) -> (tensor<i1>, tensor<4xf32>))"),
      "f.mlir:7:10: error: the program is too large");
  EXPECT_EQ(errorOf("%r = \"stablehlo.broadcast_in_dim\"() "
                    "<{broadcast_dimensions = array<i64>}> : () -> "
                    "tensor<4xf32>"),
            "f.mlir:6:6: error: stablehlo.broadcast_in_dim lacks operands");
  EXPECT_EQ(errorOf("%r = \"stablehlo.concatenate\"() "
                    "<{dimension = 0 : i64}> : () -> tensor<4xf32>"),
            "f.mlir:6:6: error: stablehlo.concatenate lacks operands");
}

struct IllFormed {
  const char *body; ///< defines %r of %a
  const char *message;
};

// Malformed attributes, shapes and bodies of each op that has any.
TEST(StableHloImport, RefusesIllFormedIndexing) {
  for (
      const IllFormed &test : {
          IllFormed{
              R"(%r = "stablehlo.dynamic_slice"(%a) <{slice_sizes = array<i64: 2>}> : (tensor<4xf32>) -> tensor<4xf32>)",
              "expected a start and a size for each of 1 dimensions"},
          IllFormed{
              R"(%r = "stablehlo.dynamic_slice"(%a, %i) <{slice_sizes = array<i64: 5>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "a window of size 5 does not fit f32[4]"},
          IllFormed{
              R"(%r = "stablehlo.dynamic_slice"(%a, %v) <{slice_sizes = array<i64: 4>}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>)",
              "expected starts that are integer scalars, found f32[]"},
          IllFormed{
              R"(%r = "stablehlo.dynamic_update_slice"(%a) : (tensor<4xf32>) -> tensor<4xf32>)",
              "stablehlo.dynamic_update_slice lacks operands"},
          IllFormed{
              R"(%r = "stablehlo.pad"(%a, %v) <{edge_padding_low = array<i64: -9>, edge_padding_high = array<i64: 0>, interior_padding = array<i64: 0>}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>)",
              "padding -9, 0 and 0 do not fit dimension 0 of f32[4]"},
          IllFormed{
              R"(%r = "stablehlo.pad"(%a, %v) <{edge_padding_low = array<i64: 0>, edge_padding_high = array<i64: 9223372036854775807>, interior_padding = array<i64: 9223372036854775807>}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>)",
              "do not fit dimension 0 of f32[4]"},
          IllFormed{
              R"(%r = "stablehlo.pad"(%a, %a) <{edge_padding_low = array<i64: 0>, edge_padding_high = array<i64: 0>, interior_padding = array<i64: 0>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>)",
              "expected a tensor and a scalar of its dtype"},
          IllFormed{
              R"(%r = "stablehlo.reverse"(%a) <{dimensions = array<i64: 1>}> : (tensor<4xf32>) -> tensor<4xf32>)",
              "expected distinct dimensions of f32[4], found 1"},
          IllFormed{
              R"(%r = "stablehlo.gather"(%a, %i) <{dimension_numbers = "x", slice_sizes = array<i64: 1>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "dimension_numbers must be a #stablehlo.gather<...>"},
          IllFormed{
              R"(%r = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<start_index_map = [0], unknown = [1]>, slice_sizes = array<i64: 1>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "dimension_numbers must be a #stablehlo.gather<...>"},
          IllFormed{
              R"(%r = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<start_index_map = [1]>, slice_sizes = array<i64: 1>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "expected distinct dimensions of f32[4], found 1"},
          IllFormed{
              R"(%r = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<start_index_map = [0], index_vector_dim = 3>, slice_sizes = array<i64: 1>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "an index_vector_dim in them, found i32[] and 3"},
          IllFormed{
              R"(%r = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, slice_sizes = array<i64: 4>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "slice size 4 does not fit dimension 0 of f32[4]"},
          IllFormed{
              R"(%r = "stablehlo.gather"(%a, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [7], start_index_map = [0]>, slice_sizes = array<i64: 4>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "expected 1 ascending offset_dims of 1 dimensions"},
          IllFormed{
              R"(%r = "stablehlo.scatter"(%a, %i, %a) <{scatter_dimension_numbers = #stablehlo.scatter<scatter_dims_to_operand_dims = [0]>}> ({
^bb0(%x: tensor<f32>, %y: tensor<f32>):
"stablehlo.return"(%y) : (tensor<f32>) -> ()
}) : (tensor<4xf32>, tensor<i32>, tensor<4xf32>) -> tensor<4xf32>)",
              "updates f32[4] and their update_window_dims do not fit"},
          IllFormed{
              R"(%r = "stablehlo.scatter"(%a, %i, %a) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>}> ({
^bb0(%x: tensor<f32>, %y: tensor<f32>):
%z = "stablehlo.subtract"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
"stablehlo.return"(%z) : (tensor<f32>) -> ()
}) : (tensor<4xf32>, tensor<i32>, tensor<4xf32>) -> tensor<4xf32>)",
              "a body that is not one op"},
          IllFormed{
              R"(%c = "stablehlo.convert"(%a) : (tensor<4xf32>) -> tensor<4xi32>
%w = "stablehlo.broadcast_in_dim"(%c) <{broadcast_dimensions = array<i64: 1>}> : (tensor<4xi32>) -> tensor<5x4xi32>
%k = "stablehlo.reshape"(%w) : (tensor<5x4xi32>) -> tensor<20x1xi32>
%u = "stablehlo.broadcast_in_dim"(%v) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<20xf32>
%r = "stablehlo.scatter"(%a, %k, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
^bb0(%x: tensor<f32>, %y: tensor<f32>):
"stablehlo.return"(%y) : (tensor<f32>) -> ()
}) : (tensor<4xf32>, tensor<20x1xi32>, tensor<20xf32>) -> tensor<4xf32>)",
              "more than 16 windows at places that are arguments"},
      })
    EXPECT_THAT(errorOf(scalars + test.body), HasSubstr(test.message));
}

TEST(StableHloImport, RefusesIllFormedSumsAndProducts) {
  const std::string added = R"( ({
^bb0(%x: tensor<f32>, %y: tensor<f32>):
%z = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32>
"stablehlo.return"(%z) : (tensor<f32>) -> ()
}) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>)";
  for (
      const IllFormed &test : {
          IllFormed{
              R"("stablehlo.reduce"(%a, %v) <{dimensions = array<i64: 0, 0>}>)",
              "expected distinct dimensions of f32[4], found 0, 0"},
          IllFormed{
              R"("stablehlo.reduce"(%a, %v) <{dimensions = array<i64: 0>}>)",
              "gives f32[], but is said to give 'tensor<4xf32>'"},
          IllFormed{R"("stablehlo.reduce"(%a, %v) <{dimensions = 0 : i64}>)",
                    "dimensions must be an array<i64>"},
          IllFormed{
              R"("stablehlo.reduce_window"(%a, %v) <{window_dimensions = array<i64: 0>}>)",
              "window_dimensions must be 1 numbers of at least 1"},
          IllFormed{
              R"("stablehlo.reduce_window"(%a, %v) <{window_dimensions = array<i64: 1>, padding = dense<1> : tensor<3x2xi64>}>)",
              "padding must be the elements of a tensor<1x2xi64>"},
          IllFormed{
              R"("stablehlo.reduce_window"(%a, %v) <{window_dimensions = array<i64: 9223372036854775807>}>)",
              "windows whose extents sum to more than 1024"},
      })
    EXPECT_THAT(errorOf(scalars + "%r = " + test.body + added),
                HasSubstr(test.message));
  for (
      const IllFormed &test : {
          IllFormed{
              R"(%r = "stablehlo.dot_general"(%a, %a) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [1]>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>)",
              "dimensions [1] must be distinct and within 0 and 0"},
          IllFormed{
              R"(%r = "stablehlo.dot_general"(%a, %i) <{dot_dimension_numbers = #stablehlo.dot<>}> : (tensor<4xf32>, tensor<i32>) -> tensor<4xf32>)",
              "i32[] for a result of f32[4]"},
          IllFormed{
              R"(%r = "stablehlo.dot_general"(%a, %v) <{algorithm = 1 : i32, dot_dimension_numbers = #stablehlo.dot<>}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>)",
              "attribute algorithm"},
          IllFormed{
              R"(%r = "stablehlo.convolution"(%a, %a) <{batch_group_count = 1 : i64, feature_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, f]x[i, o]->[b, f]>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>)",
              "expected dimension_numbers of all dimensions of f32[4]"},
          IllFormed{
              R"(%r = "stablehlo.convolution"(%a, %a) <{batch_group_count = 1 : i64, feature_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 7]x[i]->>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>)",
              "expected dimension_numbers of all dimensions of f32[4]"},
          IllFormed{
              R"(%c = "stablehlo.iota"() <{iota_dimension = 0 : i64}> : () -> tensor<4xi32>
%m, %n = "stablehlo.reduce"(%a, %c, %v, %i) <{dimensions = array<i64: 0>}> ({
^bb0(%x: tensor<f32>, %j: tensor<i32>, %y: tensor<f32>, %k: tensor<i32>):
"stablehlo.return"(%y, %k) : (tensor<f32>, tensor<i32>) -> ()
}) : (tensor<4xf32>, tensor<4xi32>, tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<i32>)
%r = "stablehlo.broadcast_in_dim"(%m) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<4xf32>)",
              "several operands at once that are no argmax"},
          IllFormed{
              R"(%r = "stablehlo.custom_call"(%a) <{call_target_name = "cublas"}> : (tensor<4xf32>) -> tensor<4xf32>)",
              "stablehlo.custom_call is not supported: a call of \"cublas\""},
          IllFormed{
              R"(%m = "stablehlo.reshape"(%a) : (tensor<4xf32>) -> tensor<2x2xf32>
%r = "stablehlo.custom_call"(%m) <{call_target_name = "lapack_sorgqr_ffi"}> : (tensor<2x2xf32>) -> tensor<4xf32>)",
              "operands and results do not fit \"lapack_sorgqr_ffi\""},
          IllFormed{
              R"(%m = "stablehlo.reshape"(%a) : (tensor<4xf32>) -> tensor<2x2xf32>
%q, %t = "stablehlo.custom_call"(%m) <{call_target_name = "lapack_sgeqrf_ffi"}> : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2xf32>)
%r = "stablehlo.reshape"(%q) : (tensor<2x2xf32>) -> tensor<4xf32>)",
              "stablehlo.custom_call is not supported: a QR decomposition "
              "that is no orthogonal draw"},
          IllFormed{
              R"(%c = "stablehlo.bitcast_convert"(%a) : (tensor<4xf32>) -> tensor<4xui32>
%s = "stablehlo.add"(%c, %c) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
%r = "stablehlo.bitcast_convert"(%s) : (tensor<4xui32>) -> tensor<4xf32>)",
              "stablehlo.bitcast_convert is not supported"},
          IllFormed{
              R"(%r = "stablehlo.clamp"(%i, %a, %v) : (tensor<i32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>)",
              "expected bounds f32[4], or scalars of that dtype, found i32[]"},
      })
    EXPECT_THAT(errorOf(scalars + test.body), HasSubstr(test.message));
}

} // namespace
} // namespace graft
