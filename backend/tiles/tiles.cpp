// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/tiles.h"

#include <algorithm>
#include <cstdlib>
#include <sched.h>

#include "absl/strings/escaping.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace graft {
namespace {

constexpr int maxThreads = 1024;

int availableCores() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0)
    return std::max(1, CPU_COUNT(&set));
  return 1;
}

} // namespace

absl::StatusOr<int> effectiveThreads(int requested) {
  if (requested > 0)
    return std::min(requested, maxThreads);
  const char *text = std::getenv("GRAFT_NUM_THREADS");
  if (!text || !*text)
    return availableCores();
  int64_t value = 0;
  if (!absl::SimpleAtoi(text, &value) || value < 1)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected the environment variable GRAFT_NUM_THREADS to be a number of "
        "threads, 1 or more, found '",
        absl::CHexEscape(text), "'"));
  return static_cast<int>(std::min<int64_t>(value, maxThreads));
}

bool runTiles(int64_t count, int threads, const std::atomic<bool> *cancel,
              const std::function<void(int64_t)> &work,
              const std::function<void()> &afterOwn, HelperPool &pool) {
  std::atomic<int64_t> next{0};
  std::atomic<int64_t> finished{0};
  auto takeTiles = [&](bool isCaller) {
    while (!cancel || !cancel->load(std::memory_order_relaxed)) {
      int64_t tile = next.fetch_add(1, std::memory_order_relaxed);
      if (tile >= count)
        return;
      work(tile);
      finished.fetch_add(1, std::memory_order_relaxed);
      if (isCaller && afterOwn)
        afterOwn();
    }
  };
  auto helpers = static_cast<int>(std::min<int64_t>(threads, count)) - 1;
  if (helpers <= 0)
    takeTiles(true);
  else
    pool.run(helpers, takeTiles,
             [&] { next.store(count, std::memory_order_relaxed); });
  return finished.load() == count;
}

} // namespace graft
