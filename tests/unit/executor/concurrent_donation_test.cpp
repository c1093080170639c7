// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <latch>
#include <thread>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/execute/executor.h"
#include "graft/memory.h"
#include "tests/unit/executor/schedules.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using namespace testing_schedules;

constexpr int numThreads = 4;
constexpr int numRounds = 200;

// Donates one array to `executor` from all threads at once; returns what each
// got.
std::vector<absl::StatusOr<std::vector<Array>>>
donateAtOnce(const Executor &executor, const Array &old) {
  std::vector<absl::StatusOr<std::vector<Array>>> outcomes(
      numThreads, absl::UnknownError("not run"));
  std::latch start(numThreads);
  std::vector<std::thread> threads;
  for (int i = 0; i < numThreads; ++i)
    threads.emplace_back([&, i] {
      start.arrive_and_wait();
      outcomes[i] = executor.run({old}, {}, nullptr);
    });
  for (std::thread &thread : threads)
    thread.join();
  return outcomes;
}

void checkRounds(const Schedule &schedule, size_t result,
                 const std::vector<uint8_t> &expected) {
  Executor executor(schedule);
  const int64_t before = memoryStats().liveArrays;
  for (int round = 0; round < numRounds; ++round) {
    Array old = fourBytes();
    int succeeded = 0;
    for (const auto &outcome : donateAtOnce(executor, old)) {
      if (outcome.ok()) {
        ++succeeded;
        EXPECT_THAT((*outcome)[result].span<uint8_t>(),
                    IsOkAndHolds(testing::ElementsAreArray(expected)));
        continue;
      }
      EXPECT_EQ(outcome.status().code(), absl::StatusCode::kFailedPrecondition);
      EXPECT_EQ(outcome.status().message(),
                "1 argument of f cannot be used:\n"
                "  old:a  array u8[4] has been deleted: it was donated to f as "
                "old:a\nnothing was run, nothing was consumed");
    }
    ASSERT_EQ(succeeded, 1) << "round " << round;
    EXPECT_TRUE(old.isDeleted());
  }
  EXPECT_EQ(memoryStats().liveArrays, before);
}

TEST(ConcurrentDonation, OneRunForwardsTheArray) {
  checkRounds(forwardDonated(), 0, {1, 2, 3, 4});
}

TEST(ConcurrentDonation, OneRunOverwritesTheArray) {
  checkRounds(fillThenOverwrite(4), 1, {7, 7, 7, 7});
}

// Who holds the storage keeps the old values.
TEST(ConcurrentDonation, OverwriteLeavesSharedStorageAlone) {
  Array old = fourBytes();
  std::shared_ptr<Storage> held = old.storage().value();
  Array other = Array::fromStorage(DType::U8, {4}, held).value();
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto results, Executor(fillThenOverwrite(4)).run({old}, {}, nullptr));
  EXPECT_THAT(results[1].span<uint8_t>(), IsOkAndHolds(testing::Each(7)));
  EXPECT_THAT(other.span<uint8_t>(),
              IsOkAndHolds(testing::ElementsAre(1, 2, 3, 4)));
}

} // namespace
} // namespace graft
