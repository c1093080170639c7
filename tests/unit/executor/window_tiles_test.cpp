// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Windows of a buffer, written and copied in pieces of any size.

#include "backend/tiles/window_tiles.h"

#include <cstring>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using testing::ElementsAreArray;
using testing::Lt;

// Element i is i + 1, and says how often it was written.
template <class T> class Counting final : public ElementWriter {
public:
  explicit Counting(int64_t size) : written(size, 0) {}

  void write(int64_t first, int64_t count, std::byte *out) const override {
    ++calls;
    for (int64_t i = first; i < first + count; ++i, out += sizeof(T)) {
      T value = static_cast<T>(i + 1);
      std::memcpy(out, &value, sizeof(T));
      ++written.at(i);
    }
  }

  mutable int64_t calls = 0;
  mutable std::vector<int> written;
};

int64_t sizeOf(const Window &window) {
  int64_t size = 1;
  for (int64_t extent : window.sizes)
    size *= extent;
  return size;
}

// The elements of a buffer with 1, 2, 3... in a window, one by one.
template <class T>
std::vector<T> expected(const Window &window, int64_t bufferSize) {
  std::vector<T> buffer(bufferSize, 0);
  for (int64_t i = 0; i < sizeOf(window); ++i) {
    int64_t place = window.base, index = i;
    for (size_t d = window.sizes.size(); d-- > 0; index /= window.sizes[d])
      place += index % window.sizes[d] * window.strides[d];
    buffer.at(place) = static_cast<T>(i + 1);
  }
  return buffer;
}

struct Case {
  Window window;
  int64_t bufferSize;
};

const std::vector<Case> cases = {
    {{0, {}, {}}, 1},                              // a scalar
    {{5, {3, 4}, {4, 1}}, 20},                     // dense
    {{7, {40, 300}, {512, 1}}, 20480},             // columns, long runs
    {{7, {300, 40}, {64, 1}}, 19264},              // columns, short runs
    {{0, {40, 50}, {1, 40}}, 2000},                // transposed
    {{1, {30, 5, 20}, {240, 40, 2}}, 7200},        // every other element
    {{3999, {2, 1, 2000}, {-2000, 7, -1}}, 4000},  // backwards
    {{0, {3, 1, 1, 700}, {1400, 1, 9, 1}}, 4200}}; // ones do not break a run

template <class T> void expectWrittenOnce(const Case &test, int64_t piece) {
  const int64_t size = sizeOf(test.window);
  Counting<T> writer(size);
  std::vector<T> buffer(test.bufferSize, 0);
  for (int64_t first = 0; first < size; first += piece)
    writeInto(writer, sizeof(T), test.window, first,
              std::min(piece, size - first),
              reinterpret_cast<std::byte *>(buffer.data()));
  EXPECT_THAT(buffer,
              ElementsAreArray(expected<T>(test.window, test.bufferSize)));
  EXPECT_THAT(writer.written, testing::Each(1));
}

TEST(WindowTiles, EachElementIsWrittenOnceIntoItsPlace) {
  for (const Case &test : cases)
    for (int64_t piece : {1, 3, 255, 1024, 1025, 1 << 20}) {
      SCOPED_TRACE(testing::Message()
                   << sizeOf(test.window) << " elements by " << piece);
      expectWrittenOnce<uint16_t>(test, piece);
      expectWrittenOnce<uint32_t>(test, piece);
      expectWrittenOnce<uint64_t>(test, piece);
    }
}

TEST(WindowTiles, ShortRunsAreWrittenTogether) {
  const Case &columns = cases[3];
  Counting<uint32_t> writer(sizeOf(columns.window));
  std::vector<uint32_t> buffer(columns.bufferSize);
  writeInto(writer, 4, columns.window, 0, sizeOf(columns.window),
            reinterpret_cast<std::byte *>(buffer.data()));
  EXPECT_THAT(writer.calls, Lt(300 / 10)) << "there are 300 runs";
}

TEST(WindowTiles, CopiesInPieces) {
  for (const Case &test : cases) {
    const int64_t size = sizeOf(test.window);
    Window dense{0, test.window.sizes, test.window.sizes};
    int64_t stride = 1;
    for (size_t d = dense.sizes.size(); d-- > 0; stride *= dense.sizes[d])
      dense.strides[d] = stride;
    std::vector<uint32_t> from(size), to(test.bufferSize, 0);
    for (int64_t i = 0; i < size; ++i)
      from[i] = static_cast<uint32_t>(i + 1);
    for (int64_t first = 0; first < size; first += 37)
      copyInto(copyDimensions(dense, test.window), 4, first,
               std::min<int64_t>(37, size - first),
               reinterpret_cast<const std::byte *>(from.data()),
               reinterpret_cast<std::byte *>(to.data() + test.window.base));
    EXPECT_THAT(
        to, ElementsAreArray(expected<uint32_t>(test.window, test.bufferSize)));
  }
}

} // namespace
} // namespace graft
