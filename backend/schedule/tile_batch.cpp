// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/tile_batch.h"

#include <algorithm>
#include <atomic>
#include <cstring>

#include "backend/schedule/tiles.h"

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

void TileBatch::add(std::variant<Draw, Fill> what, int64_t unit,
                    absl::Span<std::byte> target) {
  if (target.empty())
    return;
  int64_t tileBytes = std::max<int64_t>(1, targetTileBytes / unit) * unit;
  items.push_back({std::move(what), target, tileBytes, numTiles});
  numTiles += (static_cast<int64_t>(target.size()) + tileBytes - 1) / tileBytes;
}

void TileBatch::addDraw(std::shared_ptr<const Drawer> drawer, Key key,
                        int elementBytes, absl::Span<std::byte> target) {
  add(Draw{std::move(drawer), key, elementBytes}, elementBytes, target);
}

void TileBatch::addFill(std::shared_ptr<const std::vector<std::byte>> pattern,
                        absl::Span<std::byte> target) {
  int64_t unit = std::max<int64_t>(1, static_cast<int64_t>(pattern->size()));
  add(Fill{std::move(pattern)}, unit, target);
}

void TileBatch::doTile(int64_t tile) const {
  auto after = std::upper_bound(
      items.begin(), items.end(), tile,
      [](int64_t value, const Item &item) { return value < item.firstTile; });
  const Item &item = *std::prev(after);
  int64_t begin = (tile - item.firstTile) * item.tileBytes;
  absl::Span<std::byte> place = item.target.subspan(begin, item.tileBytes);
  if (const auto *draw = std::get_if<Draw>(&item.what))
    draw->drawer->draw(draw->key, begin / draw->elementBytes,
                       static_cast<int64_t>(place.size()) / draw->elementBytes,
                       place.data());
  else
    fill(*std::get<Fill>(item.what).pattern, place);
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
    bytes += static_cast<int64_t>(item.target.size());
  int threads =
      bytes < bytesWorthThreads ? 1 : effectiveThreads(options.numThreads);
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
