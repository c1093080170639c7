// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From "elements first .. first+count-1 of a window" to counters that a kernel
// can follow. Two steps: a window is walked in runs of constant index stride,
// and a run of stream words is cut where the 32-bit counters stop being linear.

#ifndef GRAFT_BACKEND_DRAWERS_COUNTER_RUNS_H
#define GRAFT_BACKEND_DRAWERS_COUNTER_RUNS_H

#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "graft/sampler.h"

namespace graft {

/// Indices start, start+stride, ..., `count` of them.
struct IndexRun {
  uint64_t start = 0;
  int64_t stride = 1;
  int64_t count = 0;

  friend bool operator==(const IndexRun &, const IndexRun &) = default;

  uint64_t operator[](int64_t i) const {
    return start + static_cast<uint64_t>(stride) * static_cast<uint64_t>(i);
  }
};

/// The order in which a sampler's result is written. Neighbouring dimensions
/// that advance alike are one dimension here: a whole tensor is one run.
class WindowWalk {
public:
  explicit WindowWalk(const Sampler &sampler);

  /// Calls `visit(run, position)` for the elements first .. first+count-1, in
  /// order; `position` counts the elements visited before.
  void
  forEachRun(int64_t first, int64_t count,
             absl::FunctionRef<void(const IndexRun &, int64_t)> visit) const;

private:
  struct Dimension {
    int64_t size;
    int64_t stride;
  };
  uint64_t indexOf(int64_t outer) const;

  int64_t base = 0;
  std::vector<Dimension> dimensions; // at least one
};

/// Words whose counters are linear: what a kernel call draws.
struct CounterRun {
  Key key;
  uint32_t counter0 = 0;
  uint32_t stride0 = 0;
  uint32_t counter1 = 0;
  uint32_t stride1 = 0;
  uint32_t mask0 = 0;
  uint32_t mask1 = 0;
  int64_t count = 0;
};

/// The stream of 32-bit words of a sampler under a key: of a Partitionable one
/// word i is that of counter i; an Original one has `words` words in all, and
/// from 2^32-1 words on consists of streams of 2^32-1 words under split keys.
class WordStream {
public:
  WordStream(Key key, CounterLayout layout, uint64_t words)
      : key(key), layout(layout), words(words) {}

  /// Calls `visit` for pieces of `run`, in order. No piece crosses a 2^32
  /// counter boundary, half of an Original stream or its padding.
  void forEachRun(const IndexRun &run,
                  absl::FunctionRef<void(const CounterRun &)> visit) const;

  /// Returns word `index`, hashed here and now.
  uint32_t word(uint64_t index) const;

private:
  /// The linear piece that word `index` lies in: its counters at `index`, with
  /// count 0, and the words first .. end-1 it covers.
  struct Piece {
    CounterRun run;
    uint64_t first;
    uint64_t end;
  };
  Piece pieceAt(uint64_t index, int64_t stride) const;
  Piece originalPieceAt(uint64_t index, int64_t stride) const;

  Key key;
  CounterLayout layout;
  uint64_t words;
};

} // namespace graft

#endif // GRAFT_BACKEND_DRAWERS_COUNTER_RUNS_H
