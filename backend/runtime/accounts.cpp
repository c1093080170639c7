// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/runtime/accounts.h"

#include <algorithm>
#include <vector>

#include "absl/base/const_init.h"
#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"

namespace graft::accounts {
namespace {

// Buffers are few and large, so one lock for all figures costs nothing.
ABSL_CONST_INIT absl::Mutex mutex(absl::kConstInit);
int64_t live ABSL_GUARDED_BY(mutex) = 0;
int64_t peak ABSL_GUARDED_BY(mutex) = 0;

std::vector<PeakWatch *> &watches() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex) {
  static auto *instance = new std::vector<PeakWatch *>;
  return *instance;
}

} // namespace

void addBytes(int64_t delta) {
  absl::MutexLock lock(&mutex);
  live += delta;
  peak = std::max(peak, live);
  for (PeakWatch *watch : watches())
    watch->peak = std::max(watch->peak, live);
}

int64_t liveBytes() {
  absl::MutexLock lock(&mutex);
  return live;
}

int64_t peakBytes() {
  absl::MutexLock lock(&mutex);
  return peak;
}

void resetPeak() {
  absl::MutexLock lock(&mutex);
  peak = live;
}

PeakWatch::PeakWatch() {
  absl::MutexLock lock(&mutex);
  start = peak = live;
  watches().push_back(this);
}

PeakWatch::~PeakWatch() {
  absl::MutexLock lock(&mutex);
  std::erase(watches(), this);
}

int64_t PeakWatch::peakAboveStart() const {
  absl::MutexLock lock(&mutex);
  return peak - start;
}

} // namespace graft::accounts
