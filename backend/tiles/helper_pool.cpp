// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/helper_pool.h"

#include <algorithm>
#include <atomic>
#include <pthread.h>

namespace graft {
namespace {

constexpr size_t maxThreads = 1024;

// Not std::thread, which answers a refusal with an exception.
bool startThread(void *(*main)(void *), void *argument) {
  pthread_t thread;
  if (pthread_create(&thread, nullptr, main, argument) != 0)
    return false;
  pthread_detach(thread);
  return true;
}

} // namespace

// One call of `run`. It outlives the call in the hands of helpers that come
// late; `work` does not, and is entered only while the job is open.
struct HelperPool::Job {
  const std::function<void(bool)> &work;
  std::mutex mutex;
  std::condition_variable left;
  bool open = true;
  int inside = 0;

  explicit Job(const std::function<void(bool)> &work) : work(work) {}

  void help() {
    {
      std::lock_guard<std::mutex> lock(mutex);
      if (!open)
        return;
      ++inside;
    }
    work(/*isCaller=*/false);
    std::lock_guard<std::mutex> lock(mutex);
    if (--inside == 0)
      left.notify_all();
  }

  void close() {
    std::unique_lock<std::mutex> lock(mutex);
    open = false;
    left.wait(lock, [this] { return inside == 0; });
  }
};

HelperPool &HelperPool::ofProcess() {
  // Leaked on purpose: a user's static object may still draw while others are
  // destroyed.
  static std::atomic<HelperPool *> instance = [] {
    // A child process has none of the threads, and their locks as they were.
    pthread_atfork(nullptr, nullptr,
                   [] { instance.store(new HelperPool(startThread)); });
    return new HelperPool(startThread);
  }();
  return *instance.load(std::memory_order_relaxed);
}

void HelperPool::run(int helpers, const std::function<void(bool)> &work,
                     const std::function<void()> &stop) {
  auto job = std::make_shared<Job>(work);
  struct Closer {
    HelperPool &pool;
    const std::shared_ptr<Job> &job;
    int helpers;
    const std::function<void()> &stop;
    ~Closer() {
      stop();
      pool.withdraw(job, helpers);
      job->close();
    }
  } closer{*this, job, helpers, stop};
  offer(job, helpers);
  work(/*isCaller=*/true);
}

void HelperPool::offer(const std::shared_ptr<Job> &job, int helpers) {
  std::lock_guard<std::mutex> lock(mutex);
  queue.insert(queue.end(), helpers, job);
  wanted += helpers;
  auto main = [](void *pool) -> void * {
    static_cast<HelperPool *>(pool)->serve();
    return nullptr;
  };
  // Not beyond what is wanted at once: a helper on its way back from the last
  // job still counts as busy, and must not be replaced for good.
  size_t most = std::min(wanted, maxThreads);
  while (threads - busy < queue.size() && threads < most && starter(main, this))
    ++threads;
  offered.notify_all();
}

void HelperPool::withdraw(const std::shared_ptr<Job> &job, int helpers) {
  std::lock_guard<std::mutex> lock(mutex);
  wanted -= helpers;
  std::erase(queue, job);
}

void HelperPool::serve() {
  std::unique_lock<std::mutex> lock(mutex);
  while (true) {
    offered.wait(lock, [this] { return !queue.empty(); });
    std::shared_ptr<Job> job = std::move(queue.front());
    queue.pop_front();
    ++busy;
    lock.unlock();
    job->help();
    job.reset();
    lock.lock();
    --busy;
  }
}

} // namespace graft
