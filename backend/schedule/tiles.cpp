// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/tiles.h"

#include <algorithm>
#include <cstdlib>
#include <sched.h>

#include "absl/strings/numbers.h"
#include "llvm/Support/ThreadPool.h"

namespace graft {
namespace {

constexpr int maxThreads = 1024;

int availableCores() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0)
    return std::max(1, CPU_COUNT(&set));
  return 1;
}

// One pool for the process, made when first needed. It grows no further than
// maxThreads, and starts threads only as tasks come in. Leaked on purpose: a
// user's static object may still draw while others are destroyed.
llvm::DefaultThreadPool &pool() {
  static auto *instance = new llvm::DefaultThreadPool(
      llvm::hardware_concurrency(std::max(availableCores(), 4)));
  return *instance;
}

} // namespace

int effectiveThreads(int requested) {
  if (requested > 0)
    return std::min(requested, maxThreads);
  const char *text = std::getenv("GRAFT_NUM_THREADS");
  int value = 0;
  if (text && absl::SimpleAtoi(text, &value) && value > 0)
    return std::min(value, maxThreads);
  return availableCores();
}

bool runTiles(int64_t count, int threads, const std::atomic<bool> *cancel,
              const std::function<void(int64_t)> &work,
              const std::function<void()> &afterOwn) {
  std::atomic<int64_t> next{0};
  std::atomic<int64_t> finished{0};
  auto takeTiles = [&](bool own) {
    while (!cancel || !cancel->load(std::memory_order_relaxed)) {
      int64_t tile = next.fetch_add(1, std::memory_order_relaxed);
      if (tile >= count)
        return;
      work(tile);
      finished.fetch_add(1, std::memory_order_relaxed);
      if (own && afterOwn)
        afterOwn();
    }
  };
  auto helpers = static_cast<int>(std::min<int64_t>(threads, count)) - 1;
  if (helpers <= 0) {
    takeTiles(true);
    return finished.load() == count;
  }
  llvm::ThreadPoolTaskGroup group(pool());
  for (int i = 0; i < helpers; ++i)
    group.async([&] { takeTiles(false); });
  takeTiles(true);
  group.wait();
  return finished.load() == count;
}

} // namespace graft
