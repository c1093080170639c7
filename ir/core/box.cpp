// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/box.h"

#include <algorithm>
#include <numeric>

namespace graft {
namespace {

using Members = std::vector<const Box *>;

int64_t floorMod(__int128 value, int64_t modulus) {
  auto rest = static_cast<int64_t>(value % modulus);
  return rest < 0 ? rest + modulus : rest;
}

// Returns x with a*x = 1 modulo `modulus`, for coprime arguments.
int64_t inverse(int64_t a, int64_t modulus) {
  int64_t r0 = modulus, r1 = floorMod(a, modulus), t0 = 0, t1 = 1;
  while (r1 > 1) {
    int64_t quotient = r0 / r1;
    std::swap(r0 -= quotient * r1, r1);
    std::swap(t0 -= quotient * t1, t1);
  }
  return modulus == 1 ? 0 : floorMod(t1, modulus);
}

bool intersects(const Box &a, const Box &b) {
  for (size_t d = 0; d < a.size(); ++d)
    if (!intersect(a[d], b[d]))
      return false;
  return true;
}

bool arePairwiseDisjoint(const Members &boxes) {
  for (size_t i = 0; i < boxes.size(); ++i)
    for (size_t j = i + 1; j < boxes.size(); ++j)
      if (intersects(*boxes[i], *boxes[j]))
        return false;
  return true;
}

// Boxes whose spans along `dim` do not touch are apart. Those that touch are
// looked at along the next dimension; `failed` dimensions in a row told nothing
// apart.
bool areDisjointAlong(Members boxes, size_t dim, size_t failed) {
  if (boxes.size() < 2)
    return true;
  size_t rank = boxes[0]->size();
  if (failed == rank)
    return arePairwiseDisjoint(boxes);
  std::sort(boxes.begin(), boxes.end(), [&](const Box *a, const Box *b) {
    return (*a)[dim].offset < (*b)[dim].offset;
  });
  for (size_t begin = 0; begin < boxes.size();) {
    int64_t last = (*boxes[begin])[dim].last();
    size_t end = begin + 1;
    for (; end < boxes.size() && (*boxes[end])[dim].offset <= last; ++end)
      last = std::max(last, (*boxes[end])[dim].last());
    bool isAll = end - begin == boxes.size();
    if (!areDisjointAlong(Members(boxes.begin() + begin, boxes.begin() + end),
                          (dim + 1) % rank, isAll ? failed + 1 : 1))
      return false;
    begin = end;
  }
  return true;
}

} // namespace

std::optional<Range> intersect(const Range &a, const Range &b) {
  if (a.size == 0 || b.size == 0)
    return std::nullopt;
  int64_t low = std::max(a.offset, b.offset);
  int64_t high = std::min(a.last(), b.last());
  if (low > high)
    return std::nullopt;
  if (a.stride == 1 && b.stride == 1)
    return Range{low, high - low + 1, 1};
  // x = a.offset + a.stride * i = b.offset (mod b.stride).
  int64_t divisor = std::gcd(a.stride, b.stride);
  int64_t distance = b.offset - a.offset;
  if (distance % divisor != 0)
    return std::nullopt;
  int64_t modulus = b.stride / divisor;
  int64_t i = floorMod(static_cast<__int128>(distance / divisor) *
                           inverse(a.stride / divisor, modulus),
                       modulus);
  __int128 step = static_cast<__int128>(a.stride) * modulus;
  __int128 first = a.offset + static_cast<__int128>(a.stride) * i;
  if (first < low)
    first += (low - first + step - 1) / step * step;
  if (first > high)
    return std::nullopt;
  auto size = static_cast<int64_t>((high - first) / step) + 1;
  return Range{static_cast<int64_t>(first), size,
               size == 1 ? 1 : static_cast<int64_t>(step)};
}

Box wholeBox(const Shape &shape) {
  Box box;
  for (int64_t extent : shape)
    box.push_back({0, extent, 1});
  return box;
}

int64_t numElements(const Box &box) {
  int64_t count = 1;
  for (const Range &range : box)
    count *= range.size;
  return count;
}

std::vector<int64_t> rowMajorStrides(absl::Span<const int64_t> shape) {
  std::vector<int64_t> strides(shape.size());
  int64_t stride = 1;
  for (size_t d = shape.size(); d-- > 0;) {
    strides[d] = stride;
    stride *= std::max<int64_t>(1, shape[d]);
  }
  return strides;
}

bool areDisjoint(absl::Span<const Box> boxes) {
  Members members;
  for (const Box &box : boxes)
    members.push_back(&box);
  return areDisjointAlong(std::move(members), 0, 0);
}

bool arePartition(absl::Span<const Box> boxes, const Shape &shape) {
  __int128 count = 0;
  for (const Box &box : boxes)
    count += numElements(box);
  return count == numElements(wholeBox(shape)) && areDisjoint(boxes);
}

} // namespace graft
