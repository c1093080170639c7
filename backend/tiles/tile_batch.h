// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_TILE_BATCH_H
#define GRAFT_BACKEND_TILES_TILE_BATCH_H

#include <memory>
#include <variant>
#include <vector>

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "backend/compute/strided_copy.h"
#include "backend/drawers/draw.h"
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

  /// Adds a draw of the drawer's whole result into a place in `buffer`.
  void addDraw(std::shared_ptr<const Drawer> drawer, Key key, int elementBytes,
               const Window &place, std::byte *buffer);

  /// Adds a copy of elements of `elementBytes` bytes. `from` and `to` are the
  /// places of index 0. What `from` is in stays until `finish`; `owner` keeps
  /// it if nothing else does.
  void addCopy(std::vector<CopyDimension> dimensions, int64_t elementBytes,
               const std::byte *from, std::byte *to,
               std::shared_ptr<const void> owner = nullptr);

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
  struct PlacedDraw {
    Draw draw;
    Window place;
    std::byte *buffer;
  };
  struct Copy {
    std::vector<CopyDimension> dimensions;
    int64_t elementBytes;
    const std::byte *from;
    std::byte *to;
    std::shared_ptr<const void> owner;
  };
  using Work = std::variant<Draw, Fill, PlacedDraw, Copy>;
  struct Item {
    Work what;
    std::byte *target; ///< of a Draw or Fill
    int64_t bytes;
    int64_t tileBytes; ///< whole elements, or whole patterns
    int64_t firstTile;
  };

  void add(Work what, int64_t unit, std::byte *target, int64_t bytes);
  void doTile(int64_t tile) const;

  RunOptions options;
  std::vector<Item> items;
  int64_t numTiles = 0;
  int64_t done = 0;
  int64_t total = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_TILES_TILE_BATCH_H
