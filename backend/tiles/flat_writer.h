// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_FLAT_WRITER_H
#define GRAFT_BACKEND_TILES_FLAT_WRITER_H

#include <memory>
#include <vector>

#include "backend/tiles/element_writer.h"
#include "ir/core/flat_op.h"

namespace graft {

/// Where an operand of a flat expression has its elements from: memory, one
/// element for all, or a writer.
struct FlatSource {
  DType dtype = DType::F32;
  const std::byte *stored = nullptr; ///< element 0 of all, in row-major order
  std::vector<std::byte> splat = {}; ///< the element; empty if there are more
  std::shared_ptr<const ElementWriter> writer = nullptr;
};

/// Writes the values of a flat expression: arithmetic on sources, element by
/// element. Values between its stages exist for a few thousand elements at a
/// time.
class FlatWriter final : public ElementWriter {
public:
  /// `stages` is not empty, and each op accepts its inputs. Sources stay where
  /// they are for as long as the writer is used.
  FlatWriter(std::vector<FlatSource> sources, std::vector<FlatStage> stages);

  /// What the result's elements are.
  DType dtype() const { return types.back(); }

  /// `out` overlaps no source. Takes less than 1 MiB of memory.
  void write(int64_t first, int64_t count, std::byte *out) const override;

private:
  void assignSlots();
  int takeSlot();
  void computeBlock(int64_t first, int64_t count, std::byte *scratch,
                    std::byte *out) const;

  std::vector<FlatSource> sources;
  std::vector<FlatStage> stages;
  std::vector<DType> types; ///< of the sources, then of the stages' results
  /// Where in the scratch each of these is, in blocks; -1 if not there.
  std::vector<int> slots;
  std::vector<std::vector<std::byte>> splats; ///< a block a source
  std::vector<int> freeSlots;
  int numSlots = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_TILES_FLAT_WRITER_H
