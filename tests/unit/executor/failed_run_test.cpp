// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a failed run leaves of its donated arguments.

#include <cstdlib>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/execute/executor.h"
#include "graft/memory.h"
#include "tests/unit/executor/schedules.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using namespace testing_schedules;
using testing::Each;
using testing::ElementsAre;

constexpr int64_t impossible = int64_t{1} << 50;

void expectUntouched(const Array &array) {
  ASSERT_FALSE(array.isDeleted());
  EXPECT_THAT(array.span<uint8_t>(), IsOkAndHolds(ElementsAre(1, 2, 3, 4)));
}

// Without the check of available memory, allocation itself fails.
class Unchecked {
public:
  Unchecked() { setenv("GRAFT_MEMORY_CHECK", "off", 1); }
  ~Unchecked() { unsetenv("GRAFT_MEMORY_CHECK"); }
};

TEST(FailedRun, CancelledBeforeItBeginsConsumesNothing) {
  for (const Schedule &schedule :
       {releaseThenFill(4), fillThenOverwrite(4), forwardDonated()}) {
    Executor executor(schedule);
    Array old = fourBytes();
    std::atomic<bool> cancel{true};
    RunOptions options;
    options.cancel = &cancel;
    absl::Status status = executor.run({old}, options, nullptr).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kCancelled);
    EXPECT_EQ(status.message(), "the run was cancelled before it began; "
                                "nothing was consumed");
    expectUntouched(old);
    cancel = false;
    EXPECT_TRUE(executor.run({old}, options, nullptr).ok());
    EXPECT_TRUE(old.isDeleted());
  }
}

TEST(FailedRun, CancelledBetweenStartAndRelease) {
  // The drawer is made after the start and before anything is consumed.
  std::atomic<bool> cancel{false};
  Schedule schedule = releaseThenFill(4);
  Sampler sampler;
  sampler.shape = {1};
  schedule.keys = {KnownKey{{0, 1}}};
  schedule.steps.back() = DrawStep{0, 0, sampler};
  Executor executor(schedule, [&](const Sampler &made) {
    cancel = true;
    return drawerFor(made);
  });
  Array old = fourBytes();
  RunOptions options;
  options.cancel = &cancel;
  absl::Status status = executor.run({old}, options, nullptr).status();
  EXPECT_EQ(status, absl::CancelledError("the run was cancelled"));
  expectUntouched(old);
}

TEST(FailedRun, CancelledBeforeTheOverwriteConsumesNothing) {
  Executor executor(fillThenOverwrite(int64_t{8} << 20));
  Array old = fourBytes();
  std::atomic<bool> cancel{false};
  RunOptions options;
  options.numThreads = 1;
  options.cancel = &cancel;
  options.progress = [&](int64_t, int64_t) { cancel = true; };
  absl::Status status = executor.run({old}, options, nullptr).status();
  EXPECT_EQ(status, absl::CancelledError("the run was cancelled"));
  expectUntouched(old);
}

TEST(FailedRun, CancelledAfterConsumptionSaysSo) {
  Executor executor(releaseThenFill(int64_t{8} << 20));
  Array old = fourBytes();
  std::atomic<bool> cancel{false};
  RunOptions options;
  options.numThreads = 1;
  options.cancel = &cancel;
  options.progress = [&](int64_t done, int64_t) { cancel = done > 0; };
  absl::Status status = executor.run({old}, options, nullptr).status();
  EXPECT_EQ(status,
            absl::CancelledError("the run was cancelled; donated arguments had "
                                 "been consumed already and are deleted"));
  EXPECT_TRUE(old.isDeleted());
}

TEST(FailedRun, TooLargeIsRefusedBeforeAnythingIsConsumed) {
  for (const Schedule &schedule :
       {releaseThenFill(impossible), fillThenOverwrite(impossible)}) {
    Array old = fourBytes();
    const MemoryStats before = memoryStats();
    absl::Status status = Executor(schedule).run({old}, {}, nullptr).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
    EXPECT_THAT(status, FailsWith("more bytes of memory are needed"));
    EXPECT_THAT(status, FailsWith("11258999068426")); // 2^50, less old
    expectUntouched(old);
    EXPECT_EQ(memoryStats().liveArrays, before.liveArrays);
    EXPECT_EQ(memoryStats().liveBytes, before.liveBytes);
  }
}

TEST(FailedRun, RefusedAllocationKeepsWhatWasNotConsumed) {
  Unchecked unchecked;
  Array old = fourBytes();
  absl::Status status =
      Executor(fillThenOverwrite(impossible)).run({old}, {}, nullptr).status();
  EXPECT_EQ(status, absl::ResourceExhaustedError(
                        "the system refused 1125899906842624 bytes of memory"));
  expectUntouched(old);
}

TEST(FailedRun, RefusedAllocationAfterConsumptionSaysSo) {
  Unchecked unchecked;
  Array old = fourBytes();
  absl::Status status =
      Executor(releaseThenFill(impossible)).run({old}, {}, nullptr).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_THAT(status, FailsWith("; donated arguments had been consumed "
                                "already and are deleted"));
  EXPECT_TRUE(old.isDeleted());
}

TEST(FailedRun, RefusedDrawerIsMadeAgainByTheNextRun) {
  Sampler sampler;
  sampler.shape = {4};
  Schedule schedule;
  schedule.name = "f";
  schedule.keys = {KnownKey{{0, 1}}};
  schedule.steps = {AllocStep{0, 16}, DrawStep{0, 0, sampler}};
  schedule.results = {{0, DType::F32, {4}, "r"}};
  schedule.numBuffers = 1;
  int calls = 0;
  Executor executor(schedule,
                    [&](const Sampler &made)
                        -> absl::StatusOr<std::shared_ptr<const Drawer>> {
                      if (++calls == 1)
                        return absl::InternalError("no room for a kernel");
                      return drawerFor(made);
                    });
  EXPECT_EQ(executor.run({}, {}, nullptr).status(),
            absl::InternalError("no room for a kernel"));
  for (int run = 0; run < 2; ++run) {
    GRAFT_ASSERT_OK_AND_ASSIGN(auto results, executor.run({}, {}, nullptr));
    EXPECT_THAT(
        results.front().span<float>(),
        IsOkAndHolds(Each(testing::AllOf(testing::Ge(0), testing::Lt(1)))));
  }
  EXPECT_EQ(calls, 2);
}

} // namespace
} // namespace graft
