// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/counter_runs.h"

#include <algorithm>

namespace graft {

//===----------------------------------------------------------------------===//
// WindowWalk
//===----------------------------------------------------------------------===//

WindowWalk::WindowWalk(const Sampler &sampler) {
  const Shape &sizes = sampler.resultShape();
  Shape strides = sampler.window ? sampler.window->strides : Shape();
  if (sampler.window) {
    base = sampler.window->base;
  } else {
    // Row-major; unsigned, since a shape with a zero in it has no bound.
    strides.assign(sizes.size(), 1);
    for (size_t dim = sizes.size(); dim > 1; --dim)
      strides[dim - 2] =
          static_cast<int64_t>(static_cast<uint64_t>(strides[dim - 1]) *
                               static_cast<uint64_t>(sizes[dim - 1]));
  }
  for (size_t dim = 0; dim < sizes.size(); ++dim) {
    if (sizes[dim] == 1)
      continue;
    Dimension current{sizes[dim], strides[dim]};
    int64_t reach = 0;
    if (!dimensions.empty() &&
        !__builtin_mul_overflow(current.size, current.stride, &reach) &&
        dimensions.back().stride == reach &&
        !__builtin_mul_overflow(dimensions.back().size, current.size, &reach))
      dimensions.back() = {reach, current.stride};
    else
      dimensions.push_back(current);
  }
  if (dimensions.empty())
    dimensions.push_back({1, 0});
}

// The index of the first element of row `outer` of the innermost dimension.
uint64_t WindowWalk::indexOf(int64_t outer) const {
  auto index = static_cast<uint64_t>(base);
  for (size_t dim = dimensions.size() - 1; dim > 0; --dim) {
    const Dimension &current = dimensions[dim - 1];
    index += static_cast<uint64_t>(outer % current.size) *
             static_cast<uint64_t>(current.stride);
    outer /= current.size;
  }
  return index;
}

void WindowWalk::forEachRun(
    int64_t first, int64_t count,
    absl::FunctionRef<void(const IndexRun &, int64_t)> visit) const {
  const auto [size, stride] = dimensions.back();
  for (int64_t position = 0; position < count;) {
    int64_t inner = (first + position) % size;
    IndexRun row{indexOf((first + position) / size), stride, size};
    int64_t length = std::min(size - inner, count - position);
    visit({row[inner], stride, length}, position);
    position += length;
  }
}

//===----------------------------------------------------------------------===//
// WordStream
//===----------------------------------------------------------------------===//

namespace {

constexpr uint64_t segmentWords = 0xFFFFFFFF;
constexpr uint32_t all = 0xFFFFFFFF;

// How many steps of `stride` from `index` stay in first .. end-1.
int64_t stepsWithin(uint64_t index, int64_t stride, uint64_t first,
                    uint64_t end, int64_t limit) {
  if (stride == 0)
    return limit;
  uint64_t room = stride > 0 ? end - 1 - index : index - first;
  uint64_t step = stride > 0 ? static_cast<uint64_t>(stride)
                             : 0 - static_cast<uint64_t>(stride);
  return static_cast<int64_t>(
      std::min(room / step + 1, static_cast<uint64_t>(limit)));
}

} // namespace

void WordStream::forEachRun(
    const IndexRun &run,
    absl::FunctionRef<void(const CounterRun &)> visit) const {
  for (int64_t done = 0; done < run.count;) {
    uint64_t index = run[done];
    Piece piece = pieceAt(index, run.stride);
    piece.run.count = stepsWithin(index, run.stride, piece.first, piece.end,
                                  run.count - done);
    visit(piece.run);
    done += piece.run.count;
  }
}

uint32_t WordStream::word(uint64_t index) const {
  CounterRun run = pieceAt(index, 0).run;
  ThreefryBlock block = threefry2x32(run.key, run.counter0, run.counter1);
  return (block.x0 & run.mask0) ^ (block.x1 & run.mask1);
}

WordStream::Piece WordStream::pieceAt(uint64_t index, int64_t stride) const {
  if (layout == CounterLayout::Original)
    return originalPieceAt(index, stride);
  auto low = static_cast<uint32_t>(index);
  return {.run = {.key = key,
                  .counter0 = static_cast<uint32_t>(index >> 32),
                  .counter1 = low,
                  .stride1 = static_cast<uint32_t>(stride),
                  .mask0 = all,
                  .mask1 = all},
          .first = index - low,
          .end = index - low + (uint64_t{1} << 32)};
}

WordStream::Piece WordStream::originalPieceAt(uint64_t index,
                                              int64_t stride) const {
  uint64_t segments = words / segmentWords;
  uint64_t segment = index / segmentWords;
  uint64_t base = segment * segmentWords;
  uint64_t size = std::min(segmentWords, words - base);
  uint64_t half = size / 2 + size % 2;
  uint64_t place = index - base;
  auto step = static_cast<uint32_t>(stride);

  Piece piece;
  piece.run.key = segments == 0 ? key
                                : split(key, static_cast<int64_t>(segment),
                                        static_cast<int64_t>(segments + 1),
                                        CounterLayout::Original);
  if (place >= half) {
    // Word half+j is x1 of block j, whose counters are (j, half+j).
    piece.run.counter0 = static_cast<uint32_t>(place - half);
    piece.run.counter1 = static_cast<uint32_t>(place);
    piece.run.mask1 = all;
    piece.first = base + half;
    piece.end = base + size;
  } else if (size % 2 == 1 && place == half - 1) {
    // The last block of an odd stream has the padding 0 for a second counter.
    piece.run.counter0 = static_cast<uint32_t>(place);
    piece.run.mask0 = all;
    piece.first = index;
    piece.end = index + 1;
    return piece;
  } else {
    piece.run.counter0 = static_cast<uint32_t>(place);
    piece.run.counter1 = static_cast<uint32_t>(half + place);
    piece.run.mask0 = all;
    piece.first = base;
    piece.end = base + half - size % 2;
  }
  piece.run.stride0 = piece.run.stride1 = step;
  return piece;
}

} // namespace graft
