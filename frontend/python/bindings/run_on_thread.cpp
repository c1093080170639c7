// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/python/bindings/run_on_thread.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

#include <nanobind/nanobind.h>

namespace graft::python {

namespace nb = nanobind;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds signalPeriod(10);
constexpr std::chrono::milliseconds progressPeriod(200);

/// Whether the job's thread has returned.
class Finish {
public:
  void set() {
    std::lock_guard lock(mutex);
    finished = true;
    changed.notify_all();
  }
  bool waitFor(std::chrono::milliseconds period) {
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, period, [&] { return finished; });
  }

private:
  std::mutex mutex;
  std::condition_variable changed;
  bool finished = false;
};

} // namespace

void runOnThread(
    Job &job, const std::function<void()> &work,
    const std::function<void(int64_t done, int64_t total)> &progress) {
  Finish finish;
  std::exception_ptr error;
  std::thread worker([&] {
    work();
    finish.set();
  });
  {
    nb::gil_scoped_release released;
    Clock::time_point reported = Clock::now();
    while (!finish.waitFor(signalPeriod)) {
      nb::gil_scoped_acquire acquired;
      if (error)
        continue;
      try {
        if (PyErr_CheckSignals() != 0)
          throw nb::python_error();
        if (progress && Clock::now() - reported >= progressPeriod) {
          reported = Clock::now();
          progress(job.done, job.total);
        }
      } catch (...) {
        error = std::current_exception();
        job.cancel = true;
      }
    }
    worker.join();
  }
  if (error)
    std::rethrow_exception(error);
}

} // namespace graft::python
