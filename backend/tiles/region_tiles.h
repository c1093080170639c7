// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Elements written into a region of a buffer, some of them at a time.

#ifndef GRAFT_BACKEND_TILES_REGION_TILES_H
#define GRAFT_BACKEND_TILES_REGION_TILES_H

#include <cstddef>

#include "backend/compute/strided_copy.h"
#include "backend/drawers/draw.h"

namespace graft {

/// Draws elements first .. first + count - 1 of the drawer's result into their
/// places in `buffer`. Long runs are drawn straight into it, short ones by way
/// of a few KiB of stack.
void drawInto(const Drawer &drawer, Key key, int64_t elementBytes,
              const Window &place, int64_t first, int64_t count,
              std::byte *buffer);

/// The dimensions of a copy from one window into another of the same sizes.
std::vector<CopyDimension> copyDimensions(const Window &from, const Window &to);

/// Copies elements first .. first + count - 1 of such a copy. `from` and `to`
/// are the places of its index 0.
void copyInto(absl::Span<const CopyDimension> dimensions, int64_t elementBytes,
              int64_t first, int64_t count, const std::byte *from,
              std::byte *to);

} // namespace graft

#endif // GRAFT_BACKEND_TILES_REGION_TILES_H
