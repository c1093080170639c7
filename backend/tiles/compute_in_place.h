// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_COMPUTE_IN_PLACE_H
#define GRAFT_BACKEND_TILES_COMPUTE_IN_PLACE_H

#include <atomic>
#include <cstdint>
#include <functional>

#include "absl/types/span.h"
#include "backend/tiles/flat_writer.h"

namespace graft {

/// How it is run.
struct InPlaceRun {
  int threads = 1;
  const std::atomic<bool> *cancel = nullptr;
  /// Called on the caller's thread with the bytes of the result written since
  /// the last call.
  std::function<void(int64_t)> progress = nullptr;
};

/// Writes `count` elements of a flat expression to where one of its sources is,
/// of type `from`, for which `canComputeInPlace`; no other source overlaps it.
/// `memory` begins with both and holds whichever is larger. Takes less than 1
/// MiB a thread besides. Returns false if it was cancelled, the memory then
/// being undefined.
///
/// Elements that shrink go upwards in waves [m, 2m): they are written below
/// what is left to read, where the waves before have read everything. Growing
/// ones go downwards. The first tile, where that does not hold, goes through a
/// buffer.
bool computeInPlace(const FlatWriter &writer, DType from, int64_t count,
                    absl::Span<std::byte> memory, const InPlaceRun &run);

} // namespace graft

#endif // GRAFT_BACKEND_TILES_COMPUTE_IN_PLACE_H
