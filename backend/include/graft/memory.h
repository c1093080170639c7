// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What Graft holds in memory, as figures a test can assert.
//
//   graft::resetPeakBytes();
//   int64_t before = graft::memoryStats().liveBytes;
//   auto model = partialInit(oldState, rngs);
//   assert(graft::memoryStats().peakBytes - before <= 32 << 20);

#ifndef GRAFT_MEMORY_H
#define GRAFT_MEMORY_H

#include <cstdint>
#include <vector>

#include "graft/array.h"

namespace graft {

/// Payload bytes and counts of this process. Alignment padding and the
/// allocator's own bookkeeping are not counted; a file-backed array counts as
/// an array, and its bytes only once they have been read into memory.
struct MemoryStats {
  int64_t liveArrays = 0; ///< arrays that exist and were not deleted
  int64_t liveBytes = 0;  ///< bytes of all buffers and scratch now allocated
  int64_t peakBytes = 0;  ///< the largest liveBytes since the last reset
};

/// Returns the figures at this moment. Thread-safe.
MemoryStats memoryStats();

/// Sets peakBytes to liveBytes. Thread-safe.
void resetPeakBytes();

/// Returns a handle to each live array, like `jax.live_arrays()`, oldest first.
/// The handles keep the arrays alive. Thread-safe.
std::vector<Array> liveArrays();

} // namespace graft

#endif // GRAFT_MEMORY_H
