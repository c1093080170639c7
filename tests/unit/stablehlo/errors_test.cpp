// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <gtest/gtest.h>

#include "graft/stablehlo.h"

namespace graft {
namespace {

// A module whose @main(%a: f32[4]) has `body`, which defines %r.
std::string module(const std::string &body, const std::string &argument = "{}",
                   const std::string &location = "") {
  return R"("builtin.module"() ({
"func.func"() <{arg_attrs = [)" +
         argument + R"(], function_type = (tensor<4xf32>) -> tensor<4xf32>,
  res_attrs = [{jax.result_info = "result['a'][0]"}],
  sym_name = "main", sym_visibility = "public"}> ({
^bb0(%a: tensor<4xf32>)" +
         (location.empty() ? "" : " loc(\"" + location + "\")") + R"():
)" + body +
         R"(
"func.return"(%r) : (tensor<4xf32>) -> ()
}) : () -> ()
}) {mhlo.num_partitions = 1 : i32} : () -> ()
)";
}

std::string errorOf(const std::string &body) {
  return std::string(
      importStableHlo(module(body), "f.mlir").status().message());
}

constexpr char type[] = " : (tensor<4xf32>) -> tensor<4xf32>";

TEST(StableHloImport, NamesLeavesAndDonates) {
  std::string body = std::string("%r = \"stablehlo.sqrt\"(%a)") + type;
  auto program = importStableHlo(
      module(body, "{tf.aliasing_output = 0 : i32}", "old['x'].y[2]"),
      "f.mlir");
  ASSERT_TRUE(program.ok()) << program.status();
  EXPECT_EQ(program->arguments[0].name(), "old:x.y.2");
  EXPECT_TRUE(program->arguments[0].donated);
  EXPECT_EQ(program->results[0].path, "a.0");
  program =
      importStableHlo(module(body, "{jax.buffer_donor = true}"), "f.mlir");
  ASSERT_TRUE(program.ok()) << program.status();
  EXPECT_EQ(program->arguments[0].name(), "args:arg000");
  EXPECT_TRUE(program->arguments[0].donated);
}

TEST(StableHloImport, NamesAnUnsupportedOpAndThePythonLine) {
  auto program =
      importStableHlo(module(std::string("%r = \"stablehlo.cbrt\"(%a)") + type +
                             " loc(\"cbrt\"(\"model.py\":12:5))"),
                      "f.mlir");
  EXPECT_EQ(program.status().code(), absl::StatusCode::kUnimplemented);
  EXPECT_EQ(program.status().message(),
            "model.py:12:5: error: stablehlo.cbrt is not supported; "
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

} // namespace
} // namespace graft
