// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_RUNTIME_ACCOUNTS_H
#define GRAFT_BACKEND_RUNTIME_ACCOUNTS_H

#include <cstdint>

namespace graft::accounts {

/// Adds `delta` to the live bytes and raises the peaks. Thread-safe, as all
/// here.
void addBytes(int64_t delta);

int64_t liveBytes();
int64_t peakBytes();
void resetPeak();

/// Follows the peak of live bytes while it exists, apart from the process-wide
/// one that users reset.
class PeakWatch {
public:
  PeakWatch();
  ~PeakWatch();
  PeakWatch(const PeakWatch &) = delete;
  PeakWatch &operator=(const PeakWatch &) = delete;

  /// Returns the largest live bytes seen so far minus those at the start.
  int64_t peakAboveStart() const;

private:
  friend void addBytes(int64_t);

  int64_t start;
  int64_t peak;
};

} // namespace graft::accounts

#endif // GRAFT_BACKEND_RUNTIME_ACCOUNTS_H
