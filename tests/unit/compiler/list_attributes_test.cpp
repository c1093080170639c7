// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/parse/list_attributes.h"

#include "absl/strings/str_cat.h"
#include "compiler/compilation.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

constexpr auto invalidArgument = absl::StatusCode::kInvalidArgument;

std::string transpose(const std::string &permutation) {
  return absl::StrCat(R"(
func.func @main(%f: tensor<4x3xf32>, %i: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %1 = linalg.transpose ins(%f : tensor<4x3xf32>) outs(%i : tensor<3x4xf32>)
    )",
                      permutation, R"(
  return %1 : tensor<3x4xf32>
})");
}

// Each crashed upstream's parser.
TEST(ListAttributes, ListsThatAreNone) {
  for (const char *list :
       {"permutation =i32}] [1, 0]", "permutation = [1, x]", "permutation = 1",
        "permutation = [1, 0", "permutation = [1,, 0]", "permutation =",
        "permutation = // none\n {}", "permutation = [99999999999999999999]"}) {
    SCOPED_TRACE(list);
    EXPECT_THAT(Compilation::parse(transpose(list), "f.mlir").status(),
                FailsWith(invalidArgument, "f.mlir:"));
  }
  EXPECT_THAT(checkLists("%0 = a dimensions = x", "f.mlir"),
              FailsWith(invalidArgument,
                        "f.mlir:1:21: error: expected a list of integers after "
                        "dimensions ="));
}

TEST(ListAttributes, WhatProgramsHave) {
  for (const char *text :
       {"permutation = [1, 0]", "dimensions = []", "dimensions = [ -1,2 ]",
        "dimensions=[0]", "permutation = array<i64: 1, 0>",
        "dimensions = dense<[1]> : tensor<1xi64>", "dimensions = #a",
        "\"permutation = x\"", "// permutation = x", "dimensions",
        "my.dimensions = x", "%dimensions = x", ""})
    EXPECT_THAT(checkLists(text, "f.mlir"), IsOk()) << text;
}

} // namespace
} // namespace graft
