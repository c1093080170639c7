// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// How a program is run, and what a run did.

#ifndef GRAFT_RUN_OPTIONS_H
#define GRAFT_RUN_OPTIONS_H

#include <atomic>
#include <cstdint>
#include <functional>

namespace graft {

/// How a program is run.
struct RunOptions {
  /// Threads that draw; 0 takes GRAFT_NUM_THREADS, else every core. The results
  /// do not depend on it.
  int numThreads = 0;
  /// Polled before each tile; when it becomes true the run stops with
  /// Cancelled.
  const std::atomic<bool> *cancel = nullptr;
  /// Called now and then, from one thread at a time, with bytes written so far
  /// and in all.
  std::function<void(int64_t done, int64_t total)> progress;
};

/// What a run did, measured.
struct RunStats {
  int64_t drawnElements = 0; ///< elements that samplers computed
  int64_t newArrays = 0;     ///< results whose storage is not an argument's
  int64_t peakBytes = 0;     ///< peak of live bytes above those at the start
};

} // namespace graft

#endif // GRAFT_RUN_OPTIONS_H
