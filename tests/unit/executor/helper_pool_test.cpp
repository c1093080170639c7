// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <pthread.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/tiles/tiles.h"

namespace graft {
namespace {

std::atomic<int> startsLeft{0};
std::atomic<int> started{0};

// Starts threads until `startsLeft` is used up, as a process at its limit.
bool startIfAllowed(void *(*main)(void *), void *argument) {
  if (startsLeft.fetch_sub(1) <= 0)
    return false;
  pthread_t thread;
  if (pthread_create(&thread, nullptr, main, argument) != 0)
    return false;
  pthread_detach(thread);
  ++started;
  return true;
}

// Pools live as long as the process.
HelperPool &poolOf(int threads) {
  startsLeft = threads;
  started = 0;
  static auto *pools = new std::vector<std::unique_ptr<HelperPool>>;
  pools->push_back(std::make_unique<HelperPool>(startIfAllowed));
  return *pools->back();
}

void expectEachTileOnce(HelperPool &pool, int threads) {
  constexpr int64_t count = 1000;
  std::vector<std::atomic<int>> done(count);
  EXPECT_TRUE(runTiles(
      count, threads, nullptr, [&](int64_t tile) { ++done[tile]; }, {}, pool));
  for (int64_t i = 0; i < count; ++i)
    ASSERT_EQ(done[i], 1) << "tile " << i;
}

TEST(HelperPool, WorksWithFewerThreadsThanAskedFor) {
  for (int allowed : {0, 1, 3}) {
    SCOPED_TRACE(allowed);
    HelperPool &pool = poolOf(allowed);
    for (int run = 0; run < 20; ++run)
      expectEachTileOnce(pool, 16);
    EXPECT_EQ(started, allowed);
  }
}

TEST(HelperPool, StartsNoMoreThanWasEverWantedAtOnce) {
  HelperPool &pool = poolOf(1000);
  for (int run = 0; run < 300; ++run)
    expectEachTileOnce(pool, 4);
  EXPECT_EQ(started, 3);
}

TEST(HelperPool, HelpersTakeTiles) {
  HelperPool &pool = poolOf(1);
  std::atomic<int> inside{0};
  // Each of the two tiles waits for the other, so one thread cannot do both.
  EXPECT_TRUE(runTiles(
      2, 2, nullptr,
      [&](int64_t) {
        ++inside;
        while (inside < 2)
          std::this_thread::yield();
      },
      {}, pool));
}

// A child has none of its parent's threads, and starts its own.
TEST(HelperPool, HelpersOfAForkedProcess) {
  auto useHelper = [] {
    std::atomic<int> inside{0};
    runTiles(2, 2, nullptr,
             [&](int64_t) {
               ++inside;
               while (inside < 2)
                 std::this_thread::yield();
             },
             {});
  };
  useHelper();
  const pid_t child = fork();
  if (child == 0) {
    alarm(20); // rather than to hang
    useHelper();
    _exit(0);
  }
  int status = -1;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
}

// The only helper is held by one caller; another must not wait for it.
TEST(HelperPool, CallerDoesNotWaitForHelpersThatDidNotCome) {
  HelperPool &pool = poolOf(1);
  std::atomic<int> inside{0};
  std::atomic<bool> release{false};
  std::thread first([&] {
    runTiles(
        2, 2, nullptr,
        [&](int64_t) {
          ++inside;
          while (!release)
            std::this_thread::yield();
        },
        {}, pool);
  });
  while (inside < 2)
    std::this_thread::yield();
  expectEachTileOnce(pool, 8);
  release = true;
  first.join();
  expectEachTileOnce(pool, 8);
}

TEST(HelperPool, ManyCallersAtOnce) {
  HelperPool &pool = poolOf(5);
  std::vector<std::thread> callers;
  for (int i = 0; i < 4; ++i)
    callers.emplace_back([&] {
      for (int run = 0; run < 50; ++run)
        expectEachTileOnce(pool, 3);
    });
  for (std::thread &caller : callers)
    caller.join();
  EXPECT_LE(started, 5);
}

TEST(HelperPool, CancelStopsHelpers) {
  HelperPool &pool = poolOf(3);
  std::atomic<bool> cancel{false};
  std::atomic<int64_t> done{0};
  EXPECT_FALSE(runTiles(
      int64_t{1} << 40, 4, &cancel,
      [&](int64_t) {
        if (++done == 1000)
          cancel = true;
      },
      {}, pool));
  EXPECT_LT(done, int64_t{1} << 30); // how many more is up to the scheduler
}

// A user's progress callback may throw; no helper is left in the work.
TEST(HelperPool, ExceptionOfTheCallersOwnLeavesNoHelperInside) {
  HelperPool &pool = poolOf(3);
  for (int run = 0; run < 50; ++run) {
    std::atomic<int> inside{0};
    EXPECT_THROW(runTiles(
                     int64_t{1} << 40, 4, nullptr,
                     [&](int64_t) {
                       ++inside;
                       --inside;
                     },
                     [] { throw std::runtime_error("enough"); }, pool),
                 std::runtime_error);
    EXPECT_EQ(inside, 0);
  }
  expectEachTileOnce(pool, 4);
}

} // namespace
} // namespace graft
