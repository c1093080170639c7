// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_PYTHON_BINDINGS_RUN_ON_THREAD_H
#define GRAFT_FRONTEND_PYTHON_BINDINGS_RUN_ON_THREAD_H

#include <atomic>
#include <functional>

namespace graft::python {

/// What a job and the thread that waits for it share.
struct Job {
  std::atomic<bool> cancel = false; ///< the job should stop
  std::atomic<int64_t> done = 0;    ///< bytes
  std::atomic<int64_t> total = 0;   ///< bytes
};

/// Does `work` on another thread without the GIL. Meanwhile this one, which has
/// it before and after, looks for signals every few milliseconds and calls
/// `progress` a few times a second. An exception of either, KeyboardInterrupt
/// above all, cancels the job and is thrown once `work` has returned.
void runOnThread(
    Job &job, const std::function<void()> &work,
    const std::function<void(int64_t done, int64_t total)> &progress = nullptr);

} // namespace graft::python

#endif // GRAFT_FRONTEND_PYTHON_BINDINGS_RUN_ON_THREAD_H
