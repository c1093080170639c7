// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SCHEDULE_TILE_BATCH_H
#define GRAFT_BACKEND_SCHEDULE_TILE_BATCH_H

#include <memory>
#include <variant>
#include <vector>

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "backend/jit/draw.h"
#include "graft/run_options.h"

namespace graft {

/// Draws and fills waiting to be done, cut into tiles that threads take in
/// order. A tile is computed straight into its place; no tile has memory of its
/// own.
class TileBatch {
public:
  explicit TileBatch(const RunOptions &options) : options(options) {}

  /// The bytes of the whole run, for progress.
  void setTotal(int64_t bytes) { total = bytes; }

  /// Adds a draw of the drawer's whole result into `target`.
  void addDraw(std::shared_ptr<const Drawer> drawer, Key key, int elementBytes,
               absl::Span<std::byte> target);

  /// Adds a fill of `target` with repetitions of `pattern`, which divides it.
  void addFill(std::shared_ptr<const std::vector<std::byte>> pattern,
               absl::Span<std::byte> target);

  /// Counts bytes that were written otherwise, and reports progress.
  void addDone(int64_t bytes);

  /// Does everything that was added. Returns Cancelled if the run was cancelled
  /// before all was done, or before this call even if there is nothing to do.
  absl::Status finish();

private:
  struct Draw {
    std::shared_ptr<const Drawer> drawer;
    Key key;
    int elementBytes;
  };
  struct Fill {
    std::shared_ptr<const std::vector<std::byte>> pattern;
  };
  struct Item {
    std::variant<Draw, Fill> what;
    absl::Span<std::byte> target;
    int64_t tileBytes; ///< whole elements, or whole patterns
    int64_t firstTile;
  };

  void add(std::variant<Draw, Fill> what, int64_t unit,
           absl::Span<std::byte> target);
  void doTile(int64_t tile) const;

  RunOptions options;
  std::vector<Item> items;
  int64_t numTiles = 0;
  int64_t done = 0;
  int64_t total = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_TILE_BATCH_H
