// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_TILE_BATCH_H
#define GRAFT_BACKEND_TILES_TILE_BATCH_H

#include <memory>
#include <variant>
#include <vector>

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "backend/compute/strided_copy.h"
#include "backend/tiles/element_writer.h"
#include "graft/run_options.h"
#include "graft/sampler.h"

namespace graft {

/// Writes, fills and copies waiting to be done, cut into tiles that threads
/// take in order. A tile is computed straight into its place; no tile has
/// memory of its own.
class TileBatch {
public:
  explicit TileBatch(const RunOptions &options) : options(options) {}

  /// The bytes of the whole run, for progress.
  void setTotal(int64_t bytes) { total = bytes; }

  /// Adds a write of all elements, which fill `target`.
  void addWrite(std::shared_ptr<const ElementWriter> writer, int elementBytes,
                absl::Span<std::byte> target);

  /// Adds a write of all elements into a window of `buffer`.
  void addWrite(std::shared_ptr<const ElementWriter> writer, int elementBytes,
                const Window &window, std::byte *buffer);

  /// Adds a fill of `target` with repetitions of `pattern`, which divides it.
  void addFill(std::shared_ptr<const std::vector<std::byte>> pattern,
               absl::Span<std::byte> target);

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
  struct Write {
    std::shared_ptr<const ElementWriter> writer;
    int elementBytes;
  };
  struct Fill {
    std::shared_ptr<const std::vector<std::byte>> pattern;
  };
  struct WindowWrite {
    Write write;
    Window window;
    std::byte *buffer;
  };
  struct Copy {
    std::vector<CopyDimension> dimensions;
    int64_t elementBytes;
    const std::byte *from;
    std::byte *to;
    std::shared_ptr<const void> owner;
  };
  using Work = std::variant<Write, Fill, WindowWrite, Copy>;
  struct Item {
    Work what;
    std::byte *target; ///< of a Write or Fill
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
