// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Shardy's annotations, as JAX 0.10.2 writes them.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "absl/strings/str_replace.h"
#include "graft/stablehlo.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

/// A program of one constraint, with `mesh` before @main.
absl::Status statusOf(const std::string &mesh, const std::string &sharding) {
  return importStableHlo(absl::StrReplaceAll(
                             R"("builtin.module"() ({
MESH
"func.func"() <{arg_attrs = [{sdy.sharding = SHARDING}], function_type = (tensor<4x4xf32>) -> tensor<4x4xf32>, res_attrs = [{jax.result_info = "result", sdy.sharding = SHARDING}], sym_name = "main", sym_visibility = "public"}> ({
^bb0(%a: tensor<4x4xf32>):
  %0 = "sdy.sharding_constraint"(%a) <{sharding = SHARDING}> : (tensor<4x4xf32>) -> tensor<4x4xf32>
  "func.return"(%0) : (tensor<4x4xf32>) -> ()
}) : () -> ()
}) {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ())",
                             {{"MESH", mesh}, {"SHARDING", sharding}}),
                         "f.mlir")
      .status();
}

TEST(Sharding, OnOneDeviceSaysNothing) {
  EXPECT_THAT(
      statusOf(
          R"("sdy.mesh"() <{mesh = #sdy.mesh<[]>, sym_name = "empty_mesh"}> {stablehlo.mesh = {axes = []}} : () -> ())",
          "#sdy.sharding<@empty_mesh, [{}, {}]>"),
      IsOk());
  EXPECT_THAT(
      statusOf(
          R"("sdy.mesh"() <{mesh = #sdy.mesh<["x"=1, "y"=1]>, sym_name = "mesh"}> : () -> ())",
          R"(#sdy.sharding<@mesh, [{"x"}, {"y"}]>)"),
      IsOk());
  EXPECT_THAT(statusOf("", R"(#sdy.sharding<mesh<["x"=1]>, [{"x"}, {}]>)"),
              IsOk());
}

TEST(Sharding, OnSeveralDevicesIsRefused) {
  EXPECT_THAT(
      statusOf(
          R"("sdy.mesh"() <{mesh = #sdy.mesh<["x"=2, "y"=4]>, sym_name = "mesh"}> : () -> ())",
          R"(#sdy.sharding<@mesh, [{"x"}, {"y"}]>)"),
      FailsWith(absl::StatusCode::kUnimplemented, "a mesh of 8 devices"));
  EXPECT_THAT(
      statusOf("", R"(#sdy.sharding<mesh<["x"=2]>, [{"x"}, {}]>)"),
      FailsWith(absl::StatusCode::kUnimplemented,
                "sdy.sharding_constraint is not supported: a mesh of 2"));
}

} // namespace
} // namespace graft
