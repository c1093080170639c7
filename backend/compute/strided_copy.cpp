// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Dimensions that continue one another become one; the two that matter to the
// cache, the last and the one that is dense in the source, are walked in tiles.

#include "backend/compute/strided_copy.h"

#include <algorithm>
#include <cstring>

#include "backend/compute/elements.h"

namespace graft {
namespace {

using Dimensions = std::vector<CopyDimension>;

/// Drops extents of 1 and merges neighbours where one step of the outer is all
/// steps of the inner, on both sides.
Dimensions merged(const Dimensions &dimensions) {
  Dimensions result;
  for (const CopyDimension &inner : dimensions) {
    if (inner.extent == 1)
      continue;
    if (!result.empty()) {
      CopyDimension &outer = result.back();
      if (outer.from == inner.extent * inner.from &&
          outer.to == inner.extent * inner.to) {
        outer = {outer.extent * inner.extent, inner.from, inner.to};
        continue;
      }
    }
    result.push_back(inner);
  }
  return result;
}

template <class T>
void copyRow(const CopyDimension &row, const T *from, T *__restrict to) {
  if (row.from == 1 && row.to == 1) {
    std::memcpy(to, from, static_cast<size_t>(row.extent) * sizeof(T));
    return;
  }
  for (int64_t i = 0; i < row.extent; ++i)
    to[i * row.to] = from[i * row.from];
}

/// Copies the plane of `outer` and `inner` in tiles that fit the L1 cache
/// whichever side is strided.
template <class T>
void copyPlane(const CopyDimension &outer, const CopyDimension &inner,
               const T *from, T *__restrict to) {
  constexpr int64_t tile = 32;
  for (int64_t i0 = 0; i0 < outer.extent; i0 += tile)
    for (int64_t j0 = 0; j0 < inner.extent; j0 += tile) {
      int64_t iEnd = std::min(i0 + tile, outer.extent);
      CopyDimension row{std::min(tile, inner.extent - j0), inner.from,
                        inner.to};
      for (int64_t i = i0; i < iEnd; ++i)
        copyRow(row, from + i * outer.from + j0 * inner.from,
                to + i * outer.to + j0 * inner.to);
    }
}

/// Calls `body` with the places of every index of `dimensions`.
template <class T, class F>
void forEachPlace(const CopyDimension *dimension, const CopyDimension *end,
                  const T *from, T *to, const F &body) {
  if (dimension == end)
    return body(from, to);
  for (int64_t i = 0; i < dimension->extent; ++i)
    forEachPlace(dimension + 1, end, from + i * dimension->from,
                 to + i * dimension->to, body);
}

template <class T>
void copyMerged(Dimensions dimensions, const T *from, T *to) {
  if (dimensions.empty()) {
    *to = *from;
    return;
  }
  CopyDimension inner = dimensions.back();
  dimensions.pop_back();
  auto dense = std::find_if(dimensions.begin(), dimensions.end(),
                            [](const CopyDimension &d) { return d.from == 1; });
  if (inner.from <= 1 || dense == dimensions.end()) {
    forEachPlace(dimensions.data(), dimensions.data() + dimensions.size(), from,
                 to, [&](const T *f, T *t) { copyRow(inner, f, t); });
    return;
  }
  CopyDimension outer = *dense;
  dimensions.erase(dense);
  forEachPlace(dimensions.data(), dimensions.data() + dimensions.size(), from,
               to, [&](const T *f, T *t) { copyPlane(outer, inner, f, t); });
}

} // namespace

void stridedCopy(Dimensions dimensions, int64_t elementSize,
                 const std::byte *from, std::byte *to) {
  for (const CopyDimension &dimension : dimensions)
    if (dimension.extent == 0)
      return;
  // Elements of 16 bytes are copied by halves.
  if (elementSize == 16) {
    for (CopyDimension &dimension : dimensions) {
      dimension.from *= 2;
      dimension.to *= 2;
    }
    dimensions.push_back({2, 1, 1});
    elementSize = 8;
  }
  dimensions = merged(dimensions);
  dispatchSize(elementSize, [&](auto element) {
    using T = decltype(element);
    copyMerged(std::move(dimensions), reinterpret_cast<const T *>(from),
               reinterpret_cast<T *>(to));
  });
}

} // namespace graft
