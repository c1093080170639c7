// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs many independent pieces of work on several threads.

#ifndef GRAFT_BACKEND_TILES_TILES_H
#define GRAFT_BACKEND_TILES_TILES_H

#include <atomic>
#include <cstdint>
#include <functional>

#include "absl/status/statusor.h"
#include "backend/tiles/helper_pool.h"

namespace graft {

/// Returns how many threads to use when asked for `requested`: that many, or
/// for 0 the value of GRAFT_NUM_THREADS, or else the cores this process may run
/// on. At least 1, at most 1024. Fails with InvalidArgument if the variable is
/// set to something but a number of 1 or more.
absl::StatusOr<int> effectiveThreads(int requested);

/// Calls `work(i)` once for each i in [0, count), on up to `threads` threads,
/// the caller among them, or fewer where the system refuses a thread; returns
/// when all are done. `afterOwn`, if any, is
/// called on the caller's thread after each piece it did itself. When `cancel`
/// is set no further piece is begun. Returns whether every piece was done. May
/// be called from several threads at once.
bool runTiles(int64_t count, int threads, const std::atomic<bool> *cancel,
              const std::function<void(int64_t)> &work,
              const std::function<void()> &afterOwn,
              HelperPool &pool = HelperPool::ofProcess());

} // namespace graft

#endif // GRAFT_BACKEND_TILES_TILES_H
