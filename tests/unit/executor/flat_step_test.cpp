// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Expressions as steps: where the result goes, what it takes, what it leaves.

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/execute/executor.h"
#include "backend/schedule/peak.h"
#include "graft/memory.h"
#include "graft/storage.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::Each;

// Large enough to be pages of its own, whose tail can be given back.
constexpr int64_t count = 4 << 20;

ProgramArgument argument(DType dtype, const std::string &path, bool donated) {
  ProgramArgument result;
  result.dtype = dtype;
  result.shape = {count};
  result.source = "old";
  result.path = path;
  result.donated = donated;
  return result;
}

Array filled(float value) {
  return Array::fromSpan<float>({count}, std::vector<float>(count, value))
      .value();
}

// A donated argument, converted in its place.
Schedule converted(DType from, DType to) {
  Schedule schedule;
  schedule.name = "f";
  schedule.arguments = {argument(from, "a", true)};
  FlatStep step;
  step.buffer = 0;
  step.operands = {Operand{-1, 0, {from, {count}}, true}};
  step.stages = {{{Convert{to}}, {0}}};
  step.result = {to, {count}};
  step.inPlace = 0;
  schedule.steps = {step};
  schedule.results = {{0, to, {count}, "r"}};
  schedule.numBuffers = 1;
  return schedule;
}

int64_t none(ArgumentIndex) { return 0; }

TEST(FlatStep, ShrinksInPlace) {
  const Schedule schedule = converted(DType::F32, DType::BF16);
  Array a = filled(1.5F);
  const int64_t before = memoryStats().liveBytes;
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results,
                             Executor(schedule).run({a}, {}, &stats));
  EXPECT_THAT(results[0].bytes()->size(), 2 * count);
  EXPECT_EQ(stats.peakBytes, 0);
  EXPECT_EQ(stats.newArrays, 0);
  EXPECT_EQ(memoryStats().liveBytes, before - 2 * count);
  EXPECT_EQ(peakOf(schedule, {[](ArgumentIndex) { return 4 * count; }, none}),
            0);
  EXPECT_TRUE(a.isDeleted());
}

TEST(FlatStep, GrowsInPlace) {
  const Schedule schedule = converted(DType::BF16, DType::F32);
  Array a = Array::fromBytes(DType::BF16, {count},
                             std::vector<std::byte>(2 * count, std::byte{0x3F}))
                .value();
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results,
                             Executor(schedule).run({a}, {}, &stats));
  EXPECT_THAT(results[0].span<float>(), IsOkAndHolds(Each(0.74609375F)));
  EXPECT_EQ(stats.peakBytes, 2 * count);
  EXPECT_EQ(peakOf(schedule, {[](ArgumentIndex) { return 2 * count; }, none}),
            2 * count);
}

TEST(FlatStep, TakesFreshStorageWhereOthersReadTheArgument) {
  const Schedule schedule = converted(DType::F32, DType::I32);
  Array a = filled(7);
  const std::shared_ptr<Storage> other = a.storage().value();
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results,
                             Executor(schedule).run({a}, {}, &stats));
  EXPECT_THAT(results[0].span<int32_t>(), IsOkAndHolds(Each(7)));
  EXPECT_EQ(stats.peakBytes, 4 * count);
  EXPECT_EQ(stats.newArrays, 1);
  EXPECT_TRUE(a.isDeleted());
  // The other reader's bytes are as they were.
  float first = 0;
  std::memcpy(&first, other->bytes()->data(), 4);
  EXPECT_EQ(first, 7);
}

TEST(FlatStep, CancelledBeforeItLeavesTheArgument) {
  const Schedule schedule = converted(DType::F32, DType::BF16);
  Array a = filled(1);
  std::atomic<bool> cancel{true};
  RunOptions options;
  options.cancel = &cancel;
  EXPECT_FALSE(Executor(schedule).run({a}, options, nullptr).ok());
  EXPECT_FALSE(a.isDeleted());
}

TEST(FlatStep, CancelledWithinItDeletesTheArgument) {
  const Schedule schedule = converted(DType::F32, DType::BF16);
  Array a = filled(1);
  std::atomic<bool> cancel{false};
  RunOptions options;
  options.numThreads = 1;
  options.cancel = &cancel;
  options.progress = [&](int64_t done, int64_t total) {
    EXPECT_EQ(total, 2 * count);
    cancel = done > 0;
  };
  EXPECT_EQ(Executor(schedule).run({a}, options, nullptr).status(),
            absl::CancelledError("the run was cancelled; donated arguments had "
                                 "been consumed already and are deleted"));
  EXPECT_TRUE(a.isDeleted());
}

// a * 3 into the middle half of a fill with 7s.
TEST(FlatStep, FillsAPlace) {
  const float three = 3, seven = 7;
  auto bytesOf = [](const float &value) {
    const auto *first = reinterpret_cast<const std::byte *>(&value);
    return std::vector<std::byte>(first, first + 4);
  };
  Schedule schedule;
  schedule.name = "f";
  schedule.arguments = {argument(DType::F32, "a", false)};
  FlatStep step;
  step.buffer = 0;
  step.operands = {Operand{-1, 0, {DType::F32, {count}}, true},
                   SplatOperand{DType::F32, bytesOf(three)}};
  step.stages = {{{Elementwise{ElementwiseKind::Multiply}}, {0, 1}}};
  step.result = {DType::F32, {count}};
  step.window = Window{count / 2, {count}, {1}};
  FillStep left{0,
                std::make_shared<const std::vector<std::byte>>(bytesOf(seven)),
                4, Window{0, {count / 2}, {1}}};
  FillStep right = left;
  right.window = Window{3 * count / 2, {count / 2}, {1}};
  schedule.steps = {AllocStep{0, 8 * count}, left, step, right};
  schedule.results = {{0, DType::F32, {2 * count}, "r"}};
  schedule.numBuffers = 1;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results,
                             Executor(schedule).run({filled(2)}, {}, nullptr));
  absl::Span<const float> values = results[0].span<float>().value();
  EXPECT_THAT(values.subspan(0, count / 2), Each(7));
  EXPECT_THAT(values.subspan(count / 2, count), Each(6));
  EXPECT_THAT(values.subspan(3 * count / 2), Each(7));
}

} // namespace
} // namespace graft
