// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Everything is done a piece at a time. A range is cut by another along one
// dimension into what lies before and after it and, where the other has larger
// steps, what lies between them.

#include "ir/core/pieces.h"

#include <algorithm>
#include <tuple>

namespace graft {
namespace {

// Keeps, of dimension `d`, the elements first, first + step, ...
void restrict(Piece &piece, size_t d, int64_t first, int64_t count,
              int64_t step) {
  Range &range = piece.box[d];
  piece.base += first * piece.strides[d];
  range.offset += first * range.stride;
  range.size = count;
  range.stride = count == 1 ? 1 : range.stride * step;
  piece.strides[d] = count == 1 ? 0 : piece.strides[d] * step;
}

// Keeps, of dimension `d`, the coordinates in `part`, which lie in its range.
void restrictTo(Piece &piece, size_t d, const Range &part) {
  const Range &range = piece.box[d];
  restrict(piece, d, (part.offset - range.offset) / range.stride, part.size,
           std::max<int64_t>(1, part.stride / range.stride));
}

// Adds what of dimension `d` of `piece` is not in `part`.
void addRest(const Piece &piece, size_t d, const Range &part, Pieces &to) {
  const Range &range = piece.box[d];
  auto add = [&](int64_t first, int64_t count, int64_t step) {
    if (count <= 0)
      return;
    to.push_back(piece);
    restrict(to.back(), d, first, count, step);
  };
  int64_t first = (part.offset - range.offset) / range.stride;
  int64_t last = (part.last() - range.offset) / range.stride;
  add(0, first, 1);
  add(last + 1, range.size - last - 1, 1);
  if (part.size == 1)
    return;
  int64_t step = part.stride / range.stride;
  if (step - 1 <= part.size - 1)
    for (int64_t shift = 1; shift < step; ++shift)
      add(first + shift, part.size - 1, step);
  else
    for (int64_t at = first; at < last; at += step)
      add(at + 1, step - 1, 1);
}

// Adds what of `piece` is not in `hole`.
void subtract(Piece piece, const Box &hole, Pieces &to) {
  std::vector<Range> common;
  for (size_t d = 0; d < hole.size(); ++d) {
    std::optional<Range> part = intersect(piece.box[d], hole[d]);
    if (!part) {
      to.push_back(std::move(piece));
      return;
    }
    common.push_back(*part);
  }
  for (size_t d = 0; d < hole.size(); ++d) {
    addRest(piece, d, common[d], to);
    restrictTo(piece, d, common[d]);
  }
}

// A dimension of more than one element of some dimensions taken as one: its
// step in their row-major order and in the source.
struct Run {
  int64_t size;
  int64_t step;
  int64_t stride;
};

// Dimensions [begin, end) of `from`, taken as one, as dimensions of `to`.
class Regrouping {
public:
  Regrouping(absl::Span<const int64_t> from, absl::Span<const int64_t> to)
      : from(rowMajorStrides(from)), to(rowMajorStrides(to)), extents(to) {}

  // Appends the ranges and strides under the new dimensions, if there are any.
  bool apply(absl::Span<const Range> ranges, absl::Span<const int64_t> strides,
             Piece &result) {
    std::vector<Run> runs = collectRuns(ranges, strides);
    size_t first = result.box.size();
    for (size_t d = 0; d < to.size(); ++d) {
      result.box.push_back({offset / to[d] % extents[d], 1, 1});
      result.strides.push_back(0);
    }
    return std::all_of(runs.begin(), runs.end(), [&](const Run &run) {
      return place(run, absl::MakeSpan(result.box).subspan(first),
                   absl::MakeSpan(result.strides).subspan(first));
    });
  }

private:
  // Outermost first; what continues its outer neighbour is one with it.
  std::vector<Run> collectRuns(absl::Span<const Range> ranges,
                               absl::Span<const int64_t> strides) {
    std::vector<Run> runs;
    offset = 0;
    for (size_t d = 0; d < ranges.size(); ++d) {
      offset += ranges[d].offset * from[d];
      if (ranges[d].size == 1)
        continue;
      Run run{ranges[d].size, ranges[d].stride * from[d], strides[d]};
      if (!runs.empty() && runs.back().step == run.size * run.step &&
          runs.back().stride == run.size * run.stride)
        run.size *= runs.back().size, runs.pop_back();
      runs.push_back(run);
    }
    return runs;
  }

  // A run that ends inside a dimension lies there. Another must fill whole
  // rows of it, and goes on in the next.
  bool place(Run run, absl::Span<Range> box, absl::Span<int64_t> strides) {
    size_t d = 0;
    while (d + 1 < to.size() && to[d] > run.step)
      ++d;
    for (;; --d) {
      Range &range = box[d];
      if (extents[d] == 1 && d > 0)
        continue;
      if (run.step % to[d] != 0 || range.size != 1)
        return false;
      int64_t step = run.step / to[d];
      int64_t count = run.size;
      if ((count - 1) * step >= extents[d] - range.offset) {
        if (range.offset >= step || extents[d] % step != 0 ||
            run.size % (extents[d] / step) != 0 || d == 0)
          return false;
        count = extents[d] / step;
      }
      if (count > 1)
        range.size = count, range.stride = step, strides[d] = run.stride;
      run = {run.size / count, run.step * count, run.stride * count};
      if (run.size == 1)
        return true;
      if (d == 0)
        return false;
    }
  }

  std::vector<int64_t> from, to;
  absl::Span<const int64_t> extents;
  int64_t offset = 0;
};

// Where dimensions of two shapes of as many elements begin that together have
// as many: pairs of first dimensions, and the ranks at the end.
std::vector<std::pair<size_t, size_t>> commonGroups(const Shape &from,
                                                    const Shape &to) {
  std::vector<std::pair<size_t, size_t>> starts{{0, 0}};
  size_t f = 0, t = 0;
  while (f < from.size() && t < to.size()) {
    int64_t left = from[f++], right = to[t++];
    while (left != right)
      if (left < right)
        left *= from[f++];
      else
        right *= to[t++];
    starts.emplace_back(f, t);
  }
  // What is left are extents of 1.
  starts.back() = {from.size(), to.size()};
  if (starts.size() == 1)
    starts = {{0, 0}, {from.size(), to.size()}};
  return starts;
}

// Where `b` continues `a` along `d`, everything else being equal, makes `a`
// both.
bool join(Piece &a, const Piece &b, size_t d) {
  if (a.source != b.source)
    return false;
  for (size_t e = 0; e < a.box.size(); ++e)
    if (e != d && (a.box[e] != b.box[e] || a.strides[e] != b.strides[e]))
      return false;
  Range &left = a.box[d];
  const Range &right = b.box[d];
  int64_t step = right.offset - left.last();
  int64_t stride = b.base - (a.base + (left.size - 1) * a.strides[d]);
  if (step <= 0 ||
      (left.size > 1 && (left.stride != step || a.strides[d] != stride)) ||
      (right.size > 1 && (right.stride != step || b.strides[d] != stride)))
    return false;
  // Two lone elements apart are two pieces: they may each have a neighbour.
  if (left.size == 1 && right.size == 1 && step != 1)
    return false;
  left.size += right.size;
  left.stride = step;
  a.strides[d] = stride;
  return true;
}

std::vector<int64_t> placeKey(const Piece &piece, size_t last) {
  std::vector<int64_t> key{piece.source};
  for (size_t e = 0; e < piece.box.size(); ++e)
    if (e != last)
      key.push_back(piece.box[e].offset);
  key.push_back(piece.box[last].offset);
  return key;
}

void mergeAlong(Pieces &pieces, size_t d) {
  std::vector<std::pair<std::vector<int64_t>, size_t>> order;
  order.reserve(pieces.size());
  for (size_t i = 0; i < pieces.size(); ++i)
    order.emplace_back(placeKey(pieces[i], d), i);
  std::sort(order.begin(), order.end());
  Pieces merged;
  for (const auto &[key, i] : order)
    if (merged.empty() || !join(merged.back(), pieces[i], d))
      merged.push_back(std::move(pieces[i]));
  pieces = std::move(merged);
}

} // namespace

Pieces wholePieces(int32_t source, const Shape &shape, bool uniform) {
  Piece piece{source, wholeBox(shape), 0, rowMajorStrides(shape)};
  if (numElements(piece.box) == 0)
    return {};
  for (size_t d = 0; d < shape.size(); ++d)
    if (uniform || shape[d] == 1)
      piece.strides[d] = 0;
  return {std::move(piece)};
}

Pieces slicePieces(const Pieces &pieces, absl::Span<const int64_t> starts,
                   absl::Span<const int64_t> sizes,
                   absl::Span<const int64_t> strides) {
  Pieces result;
  for (Piece piece : pieces) {
    bool isIn = true;
    for (size_t d = 0; isIn && d < starts.size(); ++d) {
      std::optional<Range> part =
          intersect(piece.box[d], {starts[d], sizes[d], strides[d]});
      isIn = part.has_value();
      if (!isIn)
        continue;
      restrictTo(piece, d, *part);
      piece.box[d].offset = (part->offset - starts[d]) / strides[d];
      piece.box[d].stride =
          part->size == 1 ? 1 : piece.box[d].stride / strides[d];
    }
    if (isIn)
      result.push_back(std::move(piece));
  }
  return result;
}

void transposePieces(Pieces &pieces, absl::Span<const int64_t> permutation) {
  for (Piece &piece : pieces) {
    Piece old = piece;
    for (size_t d = 0; d < permutation.size(); ++d) {
      piece.box[d] = old.box[permutation[d]];
      piece.strides[d] = old.strides[permutation[d]];
    }
  }
}

void shiftPieces(Pieces &pieces, size_t axis, int64_t by) {
  for (Piece &piece : pieces)
    piece.box[axis].offset += by;
}

void insertPieces(Pieces &pieces, Pieces source,
                  absl::Span<const int64_t> starts,
                  absl::Span<const int64_t> sizes,
                  absl::Span<const int64_t> strides) {
  Box hole;
  for (size_t d = 0; d < starts.size(); ++d)
    hole.push_back({starts[d], sizes[d], sizes[d] == 1 ? 1 : strides[d]});
  if (numElements(hole) == 0)
    return;
  Pieces cut;
  size_t kept = 0;
  for (size_t i = 0; i < pieces.size(); ++i) {
    bool isApart = false;
    for (size_t d = 0; !isApart && d < hole.size(); ++d)
      isApart = pieces[i].box[d].offset > hole[d].last() ||
                pieces[i].box[d].last() < hole[d].offset;
    if (!isApart)
      subtract(std::move(pieces[i]), hole, cut);
    else if (kept++ != i)
      pieces[kept - 1] = std::move(pieces[i]);
  }
  pieces.resize(kept);
  for (Piece &piece : source)
    for (size_t d = 0; d < hole.size(); ++d) {
      Range &range = piece.box[d];
      range.offset = starts[d] + range.offset * strides[d];
      range.stride = range.size == 1 ? 1 : range.stride * strides[d];
    }
  for (Pieces *more : {&cut, &source})
    std::move(more->begin(), more->end(), std::back_inserter(pieces));
}

bool reshapePieces(Pieces &pieces, const Shape &from, const Shape &to) {
  if (pieces.empty())
    return true;
  std::vector<std::pair<size_t, size_t>> groups = commonGroups(from, to);
  for (Piece &piece : pieces) {
    Piece result{piece.source, {}, piece.base, {}};
    for (size_t g = 0; g + 1 < groups.size(); ++g) {
      auto [f, t] = groups[g];
      size_t width = groups[g + 1].first - f;
      Regrouping regrouping(
          absl::MakeSpan(from).subspan(f, width),
          absl::MakeSpan(to).subspan(t, groups[g + 1].second - t));
      if (!regrouping.apply(absl::MakeSpan(piece.box).subspan(f, width),
                            absl::MakeSpan(piece.strides).subspan(f, width),
                            result))
        return false;
    }
    piece = std::move(result);
  }
  return true;
}

void mergePieces(Pieces &pieces) {
  if (pieces.empty())
    return;
  for (size_t d = pieces[0].box.size(); d-- > 0;)
    mergeAlong(pieces, d);
  std::sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
    for (size_t d = 0; d < a.box.size(); ++d)
      if (a.box[d].offset != b.box[d].offset)
        return a.box[d].offset < b.box[d].offset;
    return false;
  });
}

} // namespace graft
