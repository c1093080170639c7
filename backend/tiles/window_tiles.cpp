// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/window_tiles.h"

#include <algorithm>
#include <array>

namespace graft {
namespace {

// Runs shorter than this are written to a chunk and scattered: a writer has its
// own start-up for each run.
constexpr int64_t shortRun = 256;

constexpr int64_t chunkElements = 1024;
constexpr int64_t largestElement = 8;

// How many elements in row-major order lie next to each other.
int64_t runLength(const Window &window) {
  int64_t run = 1;
  for (size_t d = window.sizes.size(); d-- > 0;) {
    if (window.sizes[d] == 1)
      continue;
    if (window.strides[d] != run)
      break;
    run *= window.sizes[d];
  }
  return run;
}

// Which element of the buffer a window's element `index` is.
int64_t placeOf(const Window &window, int64_t index) {
  int64_t result = window.base;
  for (size_t d = window.sizes.size(); d-- > 0; index /= window.sizes[d])
    result += index % window.sizes[d] * window.strides[d];
  return result;
}

// A chunk's elements lie in row-major order from the first on.
std::vector<CopyDimension> scatterDimensions(const Window &window) {
  Window dense = window;
  int64_t stride = 1;
  for (size_t d = window.sizes.size(); d-- > 0; stride *= window.sizes[d])
    dense.strides[d] = stride;
  return copyDimensions(dense, window);
}

} // namespace

std::vector<CopyDimension> copyDimensions(const Window &from,
                                          const Window &to) {
  std::vector<CopyDimension> dimensions;
  dimensions.reserve(to.sizes.size());
  for (size_t d = 0; d < to.sizes.size(); ++d)
    dimensions.push_back({to.sizes[d], from.strides[d], to.strides[d]});
  return dimensions;
}

void writeInto(const ElementWriter &writer, int64_t elementBytes,
               const Window &window, int64_t first, int64_t count,
               std::byte *buffer) {
  int64_t end = first + count, run = runLength(window);
  if (run >= shortRun) {
    for (int64_t at = first, size = 0; at < end; at += size) {
      size = std::min(run - at % run, end - at);
      writer.write(at, size, buffer + placeOf(window, at) * elementBytes);
    }
    return;
  }
  std::vector<CopyDimension> dimensions = scatterDimensions(window);
  alignas(64) std::array<std::byte, chunkElements * largestElement> chunk;
  for (int64_t at = first; at < end; at += chunkElements) {
    int64_t size = std::min(chunkElements, end - at);
    writer.write(at, size, chunk.data());
    forEachBox(dimensions, at, size,
               [&](std::vector<CopyDimension> box, int64_t from, int64_t to) {
                 stridedCopy(std::move(box), elementBytes,
                             chunk.data() + (from - at) * elementBytes,
                             buffer + (window.base + to) * elementBytes);
               });
  }
}

void copyInto(absl::Span<const CopyDimension> dimensions, int64_t elementBytes,
              int64_t first, int64_t count, const std::byte *from,
              std::byte *to) {
  forEachBox(dimensions, first, count,
             [&](std::vector<CopyDimension> box, int64_t skip, int64_t place) {
               stridedCopy(std::move(box), elementBytes,
                           from + skip * elementBytes,
                           to + place * elementBytes);
             });
}

} // namespace graft
