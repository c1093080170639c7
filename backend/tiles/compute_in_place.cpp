// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/compute_in_place.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "backend/tiles/tiles.h"

namespace graft {
namespace {

// Big enough to hide a thread's bookkeeping, small enough for a cache.
constexpr int64_t tileElements = 64 * 1024;
// What is computed in the place of elements of its own size goes through this.
constexpr int64_t stagedBytes = 8 * 1024;

class InPlace {
public:
  InPlace(const FlatWriter &writer, absl::Span<std::byte> memory,
          const InPlaceRun &run)
      : writer(writer), memory(memory), run(run),
        width(elementSize(writer.dtype())) {}

  void computeDirectly(int64_t first, int64_t number) const {
    writer.write(first, number, placeOf(first));
  }

  void computeStaged(int64_t first, int64_t number) const {
    std::array<std::byte, stagedBytes> staged;
    const int64_t most = stagedBytes / width;
    for (int64_t done = 0; done < number; done += most) {
      const int64_t part = std::min(most, number - done);
      writer.write(first + done, part, staged.data());
      std::memcpy(placeOf(first + done), staged.data(), part * width);
    }
  }

  // Cuts [first, last) into tiles. Returns false if cancelled.
  template <class Work>
  bool forTiles(int64_t first, int64_t last, const Work &work) {
    const int64_t tiles = (last - first + tileElements - 1) / tileElements;
    std::atomic<int64_t> written{0};
    auto tile = [&](int64_t i) {
      const int64_t begin = first + i * tileElements;
      const int64_t number = std::min(tileElements, last - begin);
      work(begin, number);
      written.fetch_add(number * width, std::memory_order_relaxed);
    };
    int64_t reported = 0;
    auto report = [&] {
      const int64_t now = written.load(std::memory_order_relaxed);
      if (run.progress && now > reported)
        run.progress(now - reported);
      reported = std::max(reported, now);
    };
    const bool done = runTiles(tiles, run.threads, run.cancel, tile, report);
    report();
    return done;
  }

  // A wave: nothing in [first, last) is written where something of it is read.
  bool wave(int64_t first, int64_t last) {
    return forTiles(first, last, [&](int64_t begin, int64_t number) {
      computeDirectly(begin, number);
    });
  }

  // One tile through a buffer of its size, all of it read before any is
  // written.
  bool computeFirst(int64_t last) {
    if (run.cancel && run.cancel->load(std::memory_order_relaxed))
      return false;
    std::vector<std::byte> staged(last * width);
    writer.write(0, last, staged.data());
    std::memcpy(memory.data(), staged.data(), staged.size());
    if (run.progress)
      run.progress(last * width);
    return true;
  }

private:
  std::byte *placeOf(int64_t element) const {
    return memory.data() + element * width;
  }

  const FlatWriter &writer;
  const absl::Span<std::byte> memory;
  const InPlaceRun &run;
  const int64_t width;
};

} // namespace

bool computeInPlace(const FlatWriter &writer, DType from, int64_t count,
                    absl::Span<std::byte> memory, const InPlaceRun &run) {
  if (count == 0)
    return true;
  InPlace work(writer, memory, run);
  const int64_t before = elementSize(from), after = elementSize(writer.dtype());
  if (before == after)
    return work.forTiles(0, count, [&](int64_t first, int64_t number) {
      work.computeStaged(first, number);
    });
  const int64_t staged = std::min(tileElements, count);
  if (before > after) {
    if (!work.computeFirst(staged))
      return false;
    for (int64_t m = staged; m < count; m *= 2)
      if (!work.wave(m, std::min(2 * m, count)))
        return false;
    return true;
  }
  int64_t last = count;
  for (; last > staged; last = (last + 1) / 2)
    if (!work.wave((last + 1) / 2, last))
      return false;
  return work.computeFirst(last);
}

} // namespace graft
