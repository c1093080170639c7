// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_COMPUTE_STRIDED_COPY_H
#define GRAFT_BACKEND_COMPUTE_STRIDED_COPY_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"

namespace graft {

/// One dimension of a copy: how often, and how many elements a step skips on
/// either side. `from` may be 0 (repeats an element).
struct CopyDimension {
  int64_t extent;
  int64_t from;
  int64_t to;
};

/// Copies every element of the index space `dimensions`, outermost first, of
/// `elementSize` 1, 2, 4, 8 or 16 bytes. `from` and `to` are the places of index 0
/// and do not overlap. Without dimensions that is one element; with an extent
/// of 0 nothing is touched.
void stridedCopy(std::vector<CopyDimension> dimensions, int64_t elementSize,
                 const std::byte *from, std::byte *to);

/// Calls `visit(box, from, to)` with the fewest boxes that are together the
/// elements first .. first + count - 1, in row-major order, of the index space
/// `dimensions`: the dimensions of the box, and how far its first element is
/// from that of index 0 on either side.
template <class VisitT>
void forEachBox(absl::Span<const CopyDimension> dimensions, int64_t first,
                int64_t count, const VisitT &visit, int64_t from = 0,
                int64_t to = 0) {
  if (count == 0)
    return;
  if (dimensions.empty())
    return visit(std::vector<CopyDimension>(), from, to);
  const CopyDimension &outer = dimensions[0];
  absl::Span<const CopyDimension> rest = dimensions.subspan(1);
  int64_t inner = 1;
  for (const CopyDimension &dimension : rest)
    inner *= dimension.extent;
  int64_t index = first / inner;
  auto part = [&](int64_t begin, int64_t size) {
    forEachBox(rest, begin, size, visit, from + index * outer.from,
               to + index * outer.to);
    ++index;
    count -= size;
  };
  if (int64_t begin = first % inner; begin != 0)
    part(begin, std::min(inner - begin, count));
  if (int64_t whole = count / inner; whole > 0) {
    std::vector<CopyDimension> box(dimensions.begin(), dimensions.end());
    box[0].extent = whole;
    visit(std::move(box), from + index * outer.from, to + index * outer.to);
    index += whole;
    count -= whole * inner;
  }
  if (count > 0)
    part(0, count);
}

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_STRIDED_COPY_H
