// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/runtime/accounts.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace graft::accounts {
namespace {

// Buffers are few and large, so one lock for all figures costs nothing.
std::mutex mutex;
int64_t live = 0; // guarded by mutex
int64_t peak = 0; // guarded by mutex

// Called with the mutex held.
std::vector<PeakWatch *> &watches() {
  static auto *instance = new std::vector<PeakWatch *>;
  return *instance;
}

} // namespace

void addBytes(int64_t delta) {
  std::lock_guard lock(mutex);
  live += delta;
  peak = std::max(peak, live);
  for (PeakWatch *watch : watches())
    watch->peak = std::max(watch->peak, live);
}

int64_t liveBytes() {
  std::lock_guard lock(mutex);
  return live;
}

int64_t peakBytes() {
  std::lock_guard lock(mutex);
  return peak;
}

void resetPeak() {
  std::lock_guard lock(mutex);
  peak = live;
}

PeakWatch::PeakWatch() {
  std::lock_guard lock(mutex);
  start = peak = live;
  watches().push_back(this);
}

PeakWatch::~PeakWatch() {
  std::lock_guard lock(mutex);
  std::erase(watches(), this);
}

int64_t PeakWatch::peakAboveStart() const {
  std::lock_guard lock(mutex);
  return peak - start;
}

} // namespace graft::accounts
