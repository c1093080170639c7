// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/compiler.h"
#include "graft/memory.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Array iota(Shape shape) {
  std::vector<float> values(numElements(shape).value());
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = static_cast<float>(i);
  return Array::fromSpan<float>(std::move(shape), values).value();
}

constexpr TensorOp add() { return {Elementwise{ElementwiseKind::Add}}; }

TEST(Evaluate, GivesAnArrayThatCounts) {
  Array a = iota({2, 3});
  MemoryStats before = memoryStats();
  {
    absl::StatusOr<Array> sum = evaluate(add(), {a, a});
    ASSERT_TRUE(sum.ok()) << sum.status();
    EXPECT_EQ(sum->shape(), (Shape{2, 3}));
    EXPECT_THAT(sum->span<float>().value(), ElementsAre(0, 2, 4, 6, 8, 10));
    EXPECT_EQ(memoryStats().liveArrays, before.liveArrays + 1);
    EXPECT_EQ(memoryStats().liveBytes, before.liveBytes + 24);
  }
  EXPECT_EQ(memoryStats().liveBytes, before.liveBytes);
}

TEST(Evaluate, TakesArraysWithoutElements) {
  absl::StatusOr<Array> sum =
      evaluate({Reduce{ReduceKind::Add, {0}}}, {iota({0, 2})});
  ASSERT_TRUE(sum.ok()) << sum.status();
  EXPECT_THAT(sum->span<float>().value(), ElementsAre(0, 0));
}

TEST(Evaluate, RefusesWhatTheOpDoesNotTake) {
  absl::Status status = evaluate(add(), {iota({2}), iota({3})}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(status.message()), HasSubstr("f32[2] and f32[3]"));
  EXPECT_THAT(
      std::string(evaluate(add(), {iota({2}), Array()}).status().message()),
      HasSubstr("add: operand 1 is empty"));
}

TEST(Evaluate, RefusesDeletedArrays) {
  Array a = iota({2});
  a.markDeleted("donated to train");
  absl::Status status = evaluate(add(), {a, a}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_THAT(std::string(status.message()), HasSubstr("donated to train"));
}

TEST(Evaluate, SaysSoWhenMemoryCannotBeHad) {
  constexpr int64_t huge = int64_t{1} << 50;
  absl::Status status =
      evaluate({Broadcast{{huge, 2}, {0}}}, {iota({2})}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
}

} // namespace
} // namespace graft
