// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/tiles/tile_batch.h"

#include <algorithm>
#include <atomic>
#include <cstring>

#include "backend/tiles/tiles.h"
#include "backend/tiles/window_tiles.h"

namespace graft {
namespace {

// Large enough to hide a thread's bookkeeping, small enough to share a core's
// second-level cache and to answer a cancel within a millisecond.
constexpr int64_t targetTileBytes = int64_t{1} << 20;

// Below this a second thread costs more than it brings.
constexpr int64_t bytesWorthThreads = int64_t{1} << 19;

void fill(absl::Span<const std::byte> pattern, absl::Span<std::byte> target) {
  if (target.empty())
    return;
  bool uniform = std::all_of(pattern.begin(), pattern.end(),
                             [&](std::byte b) { return b == pattern.front(); });
  if (uniform) {
    std::memset(target.data(), static_cast<int>(pattern.front()),
                target.size());
    return;
  }
  // Doubles what is there already until the target is full.
  size_t filled = std::min(pattern.size(), target.size());
  std::memcpy(target.data(), pattern.data(), filled);
  while (filled < target.size()) {
    size_t more = std::min(filled, target.size() - filled);
    std::memcpy(target.data() + filled, target.data(), more);
    filled += more;
  }
}

} // namespace

void TileBatch::add(Work what, int64_t unit, std::byte *target, int64_t bytes) {
  if (bytes == 0)
    return;
  int64_t tileBytes = std::max<int64_t>(1, targetTileBytes / unit) * unit;
  items.push_back({std::move(what), target, bytes, tileBytes, numTiles});
  numTiles += (bytes + tileBytes - 1) / tileBytes;
}

void TileBatch::addWrite(std::shared_ptr<const ElementWriter> writer,
                         int elementBytes, absl::Span<std::byte> target) {
  add(Write{std::move(writer), elementBytes}, elementBytes, target.data(),
      static_cast<int64_t>(target.size()));
}

void TileBatch::addWrite(std::shared_ptr<const ElementWriter> writer,
                         int elementBytes, const Window &window,
                         std::byte *buffer) {
  int64_t bytes = numElements(window.sizes).value_or(0) * elementBytes;
  add(WindowWrite{{std::move(writer), elementBytes}, window, buffer},
      elementBytes, nullptr, bytes);
}

void TileBatch::addCopy(std::vector<CopyDimension> dimensions,
                        int64_t elementBytes, const std::byte *from,
                        std::byte *to, std::shared_ptr<const void> owner) {
  int64_t bytes = elementBytes;
  for (const CopyDimension &dimension : dimensions)
    bytes *= dimension.extent;
  add(Copy{std::move(dimensions), elementBytes, from, to, std::move(owner)},
      elementBytes, nullptr, bytes);
}

void TileBatch::addFill(std::shared_ptr<const std::vector<std::byte>> pattern,
                        absl::Span<std::byte> target) {
  int64_t unit = std::max<int64_t>(1, static_cast<int64_t>(pattern->size()));
  add(Fill{std::move(pattern)}, unit, target.data(),
      static_cast<int64_t>(target.size()));
}

void TileBatch::doTile(int64_t tile) const {
  auto after = std::upper_bound(
      items.begin(), items.end(), tile,
      [](int64_t value, const Item &item) { return value < item.firstTile; });
  const Item &item = *std::prev(after);
  int64_t begin = (tile - item.firstTile) * item.tileBytes;
  int64_t size = std::min(item.tileBytes, item.bytes - begin);
  if (const auto *write = std::get_if<Write>(&item.what))
    write->writer->write(begin / write->elementBytes,
                         size / write->elementBytes, item.target + begin);
  else if (const auto *placed = std::get_if<WindowWrite>(&item.what))
    writeInto(*placed->write.writer, placed->write.elementBytes, placed->window,
              begin / placed->write.elementBytes,
              size / placed->write.elementBytes, placed->buffer);
  else if (const auto *copy = std::get_if<Copy>(&item.what))
    copyInto(copy->dimensions, copy->elementBytes, begin / copy->elementBytes,
             size / copy->elementBytes, copy->from, copy->to);
  else
    fill(*std::get<Fill>(item.what).pattern,
         absl::MakeSpan(item.target + begin, size));
}

void TileBatch::addDone(int64_t bytes) {
  done += bytes;
  if (options.progress)
    options.progress(done, total);
}

absl::Status TileBatch::finish() {
  if (options.cancel && options.cancel->load(std::memory_order_relaxed))
    return absl::CancelledError("the run was cancelled");
  int64_t bytes = 0;
  for (const Item &item : items)
    bytes += item.bytes;
  int threads = bytes < bytesWorthThreads ? 1 : std::max(1, options.numThreads);
  std::atomic<int64_t> tilesDone{0};
  auto work = [&](int64_t tile) {
    doTile(tile);
    tilesDone.fetch_add(1, std::memory_order_relaxed);
  };
  std::function<void()> report;
  if (options.progress)
    report = [&] {
      // Tiles differ in size by little; the share of tiles stands for bytes.
      double share =
          static_cast<double>(tilesDone.load()) / static_cast<double>(numTiles);
      options.progress(
          done + static_cast<int64_t>(share * static_cast<double>(bytes)),
          total);
    };
  bool all = runTiles(numTiles, threads, options.cancel, work, report);
  done += bytes;
  items.clear();
  numTiles = 0;
  if (!all)
    return absl::CancelledError("the run was cancelled");
  if (options.progress)
    options.progress(done, total);
  return absl::OkStatus();
}

} // namespace graft
