// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <limits>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "backend/runtime/saturating.h"
#include "graft/compiler.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

constexpr int64_t largest = std::numeric_limits<int64_t>::max();
constexpr int64_t smallest = std::numeric_limits<int64_t>::min();

TEST(AddSaturated, StopsAtBothEnds) {
  EXPECT_EQ(addSaturated(2, 3), 5);
  EXPECT_EQ(addSaturated(largest, -1), largest - 1);
  EXPECT_EQ(addSaturated(largest, 1), largest);
  EXPECT_EQ(addSaturated(largest, largest), largest);
  EXPECT_EQ(addSaturated(smallest, -1), smallest);
}

// A program of 20 drawn and 20 forwarded results, 2^59 bytes each: 16 of them
// are more than an int64 holds.
std::string manyLargeResults() {
  const std::string type = "tensor<144115188075855872xf32>"; // 2^57
  std::vector<std::string> draws, values, results, arguments;
  for (int i = 0; i < 40; ++i) {
    results.push_back(absl::StrCat(type, " {graft.path = \"r", i, "\"}"));
    values.push_back(absl::StrCat(i < 20 ? "%r" : "%old", i));
    if (i >= 20)
      arguments.push_back(absl::StrCat("%old", i, ": ", type,
                                       " {graft.source = \"old\", "
                                       "graft.path = \"a",
                                       i, "\"}"));
    if (i < 20)
      draws.push_back(absl::StrCat("%k", i, " = graft.key <0, ", i, ">\n%r", i,
                                   " = graft.uniform %k", i,
                                   " bounds(0.0, 1.0) : ", type, "\n"));
  }
  return absl::StrCat(
      "func.func @f(", absl::StrJoin(arguments, ", "), ") -> (",
      absl::StrJoin(results, ", "), ") {\n", absl::StrJoin(draws, ""),
      "return ", absl::StrJoin(values, ", "), " : ",
      absl::StrJoin(std::vector<std::string>(40, type), ", "), "\n}\n");
}

TEST(PlanSums, Saturate) {
  GRAFT_ASSERT_OK_AND_ASSIGN(auto executable,
                             compileMlir(manyLargeResults(), "sums.mlir"));
  const Plan &plan = executable->plan();
  EXPECT_EQ(plan.freshBytes, largest);
  EXPECT_EQ(plan.forwardedBytes, largest);
  EXPECT_EQ(plan.peakBytes, largest);
  EXPECT_EQ(plan.peakBytesFromFiles, largest);
  EXPECT_EQ(plan.drawnElements, (int64_t{1} << 57) * 20);
}

TEST(PlanSums, ImpossibleSizeIsRefusedAtOnce) {
  Sampler sampler;
  sampler.shape = {int64_t{1} << 57};
  absl::Status status = draw(sampler, Key{0, 1}).status();
  EXPECT_THAT(status,
              FailsWith(absl::StatusCode::kResourceExhausted,
                        "576460752303423488 more bytes of memory are needed"));
}

} // namespace
} // namespace graft
