// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_COMPUTE_STRIDED_COPY_H
#define GRAFT_BACKEND_COMPUTE_STRIDED_COPY_H

#include <cstddef>
#include <cstdint>
#include <vector>

namespace graft {

/// One dimension of a copy: how often, and how many elements a step skips on
/// either side. `from` may be 0 (repeats an element).
struct CopyDimension {
  int64_t extent;
  int64_t from;
  int64_t to;
};

/// Copies every element of the index space `dimensions`, outermost first, of
/// `elementSize` 1, 2, 4 or 8 bytes. `from` and `to` are the places of index 0
/// and do not overlap. Without dimensions that is one element; with an extent
/// of 0 nothing is touched.
void stridedCopy(std::vector<CopyDimension> dimensions, int64_t elementSize,
                 const std::byte *from, std::byte *to);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_STRIDED_COPY_H
