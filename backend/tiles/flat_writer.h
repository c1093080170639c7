// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_FLAT_WRITER_H
#define GRAFT_BACKEND_TILES_FLAT_WRITER_H

#include <vector>

#include "backend/drawers/draw.h"
#include "ir/core/flat_op.h"

namespace graft {

/// Where an operand of a flat expression has its elements from: memory, one
/// element for all, or a drawer.
struct FlatSource {
  DType dtype = DType::F32;
  const std::byte *stored = nullptr; ///< element 0 of all, in row-major order
  std::vector<std::byte> splat = {}; ///< the element; empty if there are more
  std::shared_ptr<const Drawer> drawer = nullptr;
  Key key = {};
};

/// Arithmetic on sources, any elements of which can be computed by themselves:
/// a drawer of values that are not random alone. Values between its stages
/// exist for a few thousand elements at a time.
class FlatExpression final : public Drawer {
public:
  /// `stages` is not empty, and each op accepts its inputs. Sources stay where
  /// they are for as long as the expression is used.
  FlatExpression(std::vector<FlatSource> sources,
                 std::vector<FlatStage> stages);

  /// What the result's elements are.
  DType dtype() const { return types.back(); }

  /// Writes elements first .. first+count-1. The key is not used: each drawer
  /// has its own. `out` overlaps no source. Takes less than 1 MiB of memory.
  void draw(Key key, int64_t first, int64_t count,
            std::byte *out) const override;

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
