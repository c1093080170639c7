// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_HELPER_POOL_H
#define GRAFT_BACKEND_TILES_HELPER_POOL_H

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace graft {

/// Threads that help callers with work the callers do themselves as well, so
/// that none of them is needed: where the system refuses a thread, the others
/// do the rest. Threads start when first asked for and stay. A pool must live
/// as long as the process. Thread-safe.
class HelperPool {
public:
  /// Starts a detached thread that calls `main(argument)`; false if the system
  /// refuses.
  using Starter = bool (*)(void *(*main)(void *), void *argument);

  explicit HelperPool(Starter starter) : starter(starter) {}
  HelperPool(const HelperPool &) = delete;
  HelperPool &operator=(const HelperPool &) = delete;

  /// The process's pool; that of a forked process is its own.
  static HelperPool &ofProcess();

  /// Calls `work` on the caller's thread and on up to `helpers` others, and
  /// returns when no thread is in it any more and none will enter. Helpers that
  /// come late are not waited for. `stop`, called when the caller has returned
  /// from `work` or left it by an exception, must make the others return soon.
  void run(int helpers, const std::function<void(bool isCaller)> &work,
           const std::function<void()> &stop);

private:
  struct Job;

  void offer(const std::shared_ptr<Job> &job, int helpers);
  void withdraw(const std::shared_ptr<Job> &job, int helpers);
  void serve();

  const Starter starter;
  std::mutex mutex;
  std::condition_variable offered;
  std::deque<std::shared_ptr<Job>> queue; // one entry a helper asked for
  size_t threads = 0;
  size_t busy = 0;   // threads at a job
  size_t wanted = 0; // helpers that the present calls of `run` asked for
};

} // namespace graft

#endif // GRAFT_BACKEND_TILES_HELPER_POOL_H
