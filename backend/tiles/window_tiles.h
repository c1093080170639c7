// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Elements written into a window of a buffer, some of them at a time.

#ifndef GRAFT_BACKEND_TILES_WINDOW_TILES_H
#define GRAFT_BACKEND_TILES_WINDOW_TILES_H

#include <cstddef>

#include "backend/compute/strided_copy.h"
#include "backend/tiles/element_writer.h"
#include "graft/sampler.h"

namespace graft {

/// Writes elements first .. first + count - 1 to where `window` has them in
/// `buffer`. Long runs are written straight into it, short ones by way of a few
/// KiB of stack.
void writeInto(const ElementWriter &writer, int64_t elementBytes,
               const Window &window, int64_t first, int64_t count,
               std::byte *buffer);

/// The dimensions of a copy from one window into another of the same sizes.
std::vector<CopyDimension> copyDimensions(const Window &from, const Window &to);

/// Copies elements first .. first + count - 1 of such a copy. `from` and `to`
/// are the places of its index 0.
void copyInto(absl::Span<const CopyDimension> dimensions, int64_t elementBytes,
              int64_t first, int64_t count, const std::byte *from,
              std::byte *to);

} // namespace graft

#endif // GRAFT_BACKEND_TILES_WINDOW_TILES_H
