// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/compiler.h"
#include "graft/memory.h"
#include "tests/unit/arrays.h"
#include "tests/unit/status.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using ::testing::ElementsAre;

constexpr TensorOp add() { return {Elementwise{ElementwiseKind::Add}}; }

TEST(Evaluate, GivesAnArrayThatCounts) {
  Array a = iota({2, 3});
  MemoryStats before = memoryStats();
  {
    GRAFT_ASSERT_OK_AND_ASSIGN(Array sum, evaluate(add(), {a, a}));
    EXPECT_EQ(sum.shape(), (Shape{2, 3}));
    EXPECT_THAT(sum.span<float>(),
                IsOkAndHolds(ElementsAre(0, 2, 4, 6, 8, 10)));
    EXPECT_EQ(memoryStats().liveArrays, before.liveArrays + 1);
    EXPECT_EQ(memoryStats().liveBytes, before.liveBytes + 24);
  }
  EXPECT_EQ(memoryStats().liveBytes, before.liveBytes);
}

TEST(Evaluate, TakesArraysWithoutElements) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      Array sum, evaluate({Reduce{ReduceKind::Add, {0}}}, {iota({0, 2})}));
  EXPECT_THAT(sum.span<float>(), IsOkAndHolds(ElementsAre(0, 0)));
}

TEST(Evaluate, RefusesWhatTheOpDoesNotTake) {
  absl::Status status = evaluate(add(), {iota({2}), iota({3})}).status();
  EXPECT_THAT(status, FailsWith(absl::StatusCode::kInvalidArgument,
                                "f32[2] and f32[3]"));
  EXPECT_THAT(evaluate(add(), {iota({2}), Array()}).status(),
              FailsWith("add: operand 1 is empty"));
}

TEST(Evaluate, RefusesDeletedArrays) {
  Array a = iota({2});
  a.markDeleted("donated to train");
  absl::Status status = evaluate(add(), {a, a}).status();
  EXPECT_THAT(status, FailsWith(absl::StatusCode::kFailedPrecondition,
                                "donated to train"));
}

TEST(Evaluate, SaysSoWhenMemoryCannotBeHad) {
  constexpr int64_t huge = int64_t{1} << 50;
  absl::Status status =
      evaluate({Broadcast{{huge, 2}, {0}}}, {iota({2})}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
}

} // namespace
} // namespace graft
