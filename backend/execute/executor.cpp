// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/execute/executor.h"

#include <mutex>

#include "backend/execute/check_arguments.h"
#include "backend/execute/run.h"
#include "backend/runtime/accounts.h"
#include "backend/tiles/tiles.h"

namespace graft {

struct Executor::Drawers {
  const DrawerMaker maker;
  std::mutex mutex;
  std::shared_ptr<const DrawerList> made; // null until all could be made

  explicit Drawers(DrawerMaker maker) : maker(std::move(maker)) {}

  absl::StatusOr<std::shared_ptr<const DrawerList>>
  get(const Schedule &schedule, int threads, const std::atomic<bool> *cancel) {
    std::lock_guard<std::mutex> lock(mutex);
    if (made)
      return made;
    absl::StatusOr<DrawerList> all =
        makeDrawers(schedule, maker, threads, cancel);
    if (!all.ok())
      return all.status();
    made = std::make_shared<const DrawerList>(*std::move(all));
    return made;
  }
};

Executor::Executor(Schedule schedule, DrawerMaker makeDrawer)
    : schedule(std::move(schedule)),
      drawers(std::make_unique<Drawers>(std::move(makeDrawer))) {}

Executor::~Executor() = default;

absl::StatusOr<std::vector<Array>>
Executor::run(absl::Span<const Array> arguments, const RunOptions &options,
              RunStats *stats) const {
  if (absl::Status status =
          checkArguments(schedule, arguments, options.islandsRan);
      !status.ok())
    return status;
  if (options.cancel && options.cancel->load(std::memory_order_relaxed))
    return absl::CancelledError(
        "the run was cancelled before it began; nothing was consumed");
  absl::StatusOr<int> threads = effectiveThreads(options.numThreads);
  if (!threads.ok())
    return threads.status();
  RunOptions chosen = options;
  chosen.numThreads = *threads;
  absl::StatusOr<std::shared_ptr<const DrawerList>> made =
      drawers->get(schedule, *threads, options.cancel);
  if (!made.ok())
    return made.status();
  accounts::PeakWatch watch;
  Run run(schedule, arguments, chosen, **made);
  absl::StatusOr<std::vector<Array>> results = run.execute();
  if (stats) {
    *stats = run.stats();
    stats->peakBytes = watch.peakAboveStart();
  }
  return results;
}

} // namespace graft
