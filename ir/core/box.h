// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Strided boxes of a tensor's elements, as plain data.

#ifndef GRAFT_IR_CORE_BOX_H
#define GRAFT_IR_CORE_BOX_H

#include <cstdint>
#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "graft/dtype.h"

namespace graft {

/// The coordinates offset, offset + stride, ... of one dimension: `size` of
/// them. The stride is at least 1, and 1 if there is one coordinate.
struct Range {
  int64_t offset = 0;
  int64_t size = 0;
  int64_t stride = 1;

  int64_t last() const { return offset + (size - 1) * stride; }
  friend bool operator==(const Range &, const Range &) = default;
};

/// One range a dimension. A box without dimensions is one element.
using Box = std::vector<Range>;

/// Returns the coordinates that two ranges share, if any.
std::optional<Range> intersect(const Range &a, const Range &b);

/// Returns the box of all elements of `shape`.
Box wholeBox(const Shape &shape);

/// Returns how many elements a box inside some tensor has.
int64_t numElements(const Box &box);

/// Returns the row-major strides of a dense tensor of `shape`.
std::vector<int64_t> rowMajorStrides(absl::Span<const int64_t> shape);

/// Returns whether no element is in two of the boxes, which have one rank each
/// and no empty range. Near-linear where boxes lie side by side along some
/// dimension at each level, as slices and stacks do; quadratic at worst.
bool areDisjoint(absl::Span<const Box> boxes);

/// Returns whether the boxes, each inside `shape`, hold every element of it
/// once.
bool arePartition(absl::Span<const Box> boxes, const Shape &shape);

} // namespace graft

#endif // GRAFT_IR_CORE_BOX_H
