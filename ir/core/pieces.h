// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a value that only moves elements is made of: disjoint strided boxes that
// cover it, each with the elements of some source that lie there.
//
//   graft::Pieces fresh = graft::wholePieces(0, {8, 4});
//   graft::Pieces old = graft::wholePieces(1, {6, 4});
//   insertPieces(fresh, old, {0, 0}, {1, 1});
//   // two pieces: rows 0-5 of source 1, rows 6 and 7 of source 0

#ifndef GRAFT_IR_CORE_PIECES_H
#define GRAFT_IR_CORE_PIECES_H

#include <vector>

#include "ir/core/box.h"

namespace graft {

/// Elements of a source in a box of the value: element (i0, i1, ...) of the box
/// is the source's element with row-major index `base + i0*strides[0] + ...`.
/// The stride of a range of one element means nothing and is 0.
struct Piece {
  int32_t source = 0;
  Box box;
  int64_t base = 0;
  std::vector<int64_t> strides; ///< one a range
};

/// Pieces without empty boxes.
using Pieces = std::vector<Piece>;

/// Returns the one piece of a value that is a source itself, or none if that
/// has no elements. A `uniform` source is one whose elements are all alike:
/// its base and strides are 0.
Pieces wholePieces(int32_t source, const Shape &shape, bool uniform = false);

/// Each function gives the pieces of the tensor op of that name
/// (graft/tensor_op.h), which must accept its operands.
Pieces slicePieces(const Pieces &pieces, absl::Span<const int64_t> starts,
                   absl::Span<const int64_t> sizes,
                   absl::Span<const int64_t> strides);
void transposePieces(Pieces &pieces, absl::Span<const int64_t> permutation);
/// Moves the pieces of a later operand of a concatenation to where it begins.
void shiftPieces(Pieces &pieces, size_t axis, int64_t by);
/// Inserts `source`, whose shape is `sizes`, into `pieces`: its place is cut
/// out of what is there.
void insertPieces(Pieces &pieces, Pieces source,
                  absl::Span<const int64_t> starts,
                  absl::Span<const int64_t> sizes,
                  absl::Span<const int64_t> strides);
/// Returns false, and leaves `pieces` in no particular state, if some box under
/// the new shape is no box.
bool reshapePieces(Pieces &pieces, const Shape &from, const Shape &to);

/// Joins neighbours that are one piece, and sorts by place.
void mergePieces(Pieces &pieces);

} // namespace graft

#endif // GRAFT_IR_CORE_PIECES_H
