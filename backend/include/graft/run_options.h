// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How a program is run, and what a run did.
//
//   std::atomic<bool> cancel = false;
//   graft::RunStats stats;
//   auto results = executable->run(
//       arguments, {.numThreads = 4, .cancel = &cancel}, &stats);
//   std::printf("drew %ld elements\n", stats.drawnElements);

#ifndef GRAFT_RUN_OPTIONS_H
#define GRAFT_RUN_OPTIONS_H

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

#include "absl/status/statusor.h"
#include "graft/storage.h"

namespace graft {

/// How a program is run.
struct RunOptions {
  /// Threads that draw; 0 takes GRAFT_NUM_THREADS, else every core this process
  /// may use. At most 1024; fewer are used where the system refuses a thread.
  /// The results do not depend on it.
  int numThreads = 0;
  /// Polled at the start, before each tile and tensor op and before donated
  /// storage is consumed; when it becomes true the run stops with Cancelled.
  /// Donated arguments are then alive and as they were if nothing was consumed
  /// yet, which holds for any cancel before the start; otherwise all are
  /// deleted and the message says so (`Executable::run` tells when that can
  /// be).
  const std::atomic<bool> *cancel = nullptr;
  /// Called now and then, on the thread that called `run`, with bytes written
  /// so far and in all.
  std::function<void(int64_t done, int64_t total)> progress;
  /// Gives the memory of a result that would be Graft's own: called once for
  /// each storage that results need and no argument gives, on the thread that
  /// called `run`, with the place of the first result in it and its bytes.
  /// Returns plain memory of that size, 64-byte aligned, or an error, with
  /// which the run fails. It is not counted among Graft's live bytes.
  std::function<absl::StatusOr<std::shared_ptr<Storage>>(int64_t result,
                                                         int64_t bytes)>
      allocate;
  /// Says that the program's islands have run. Needed where no result of an
  /// island is an argument: what it printed, nobody can see.
  bool islandsRan = false;
};

/// What a run did, measured; of a failed run, what it got to.
struct RunStats {
  int64_t drawnElements = 0; ///< elements of the samplers that were drawn
  int64_t newArrays = 0;     ///< results whose storage is not an argument's
  /// Peak of the process's live bytes above those at the start, so what other
  /// threads allocate meanwhile is in it.
  int64_t peakBytes = 0;
};

} // namespace graft

#endif // GRAFT_RUN_OPTIONS_H
