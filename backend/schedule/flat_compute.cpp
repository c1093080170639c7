// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/flat_compute.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "backend/compute/compute.h"
#include "backend/schedule/tiles.h"

namespace graft {
namespace {

// Big enough to hide a call, small enough for a cache.
constexpr int64_t tileElements = 64 * 1024;
// What is computed in the place of elements of its own size goes through this.
constexpr int64_t stagedBytes = 4 * 1024;

int64_t widthOf(DType dtype) { return bitWidth(dtype) / 8; }

class Flat {
public:
  Flat(const TensorOp &op, absl::Span<const ConstTensorView> operands,
       const TensorView &result, const FlatRun &run)
      : op(op), operands(operands), result(result), run(run),
        width(widthOf(result.type.dtype)),
        count(numElements(result.type.shape).value_or(0)) {}

  int64_t size() const { return count; }

  // Computes elements first .. first+number-1 to `out`.
  void compute(int64_t first, int64_t number, std::byte *out) const {
    std::vector<ConstTensorView> parts;
    parts.reserve(operands.size());
    for (const ConstTensorView &operand : operands)
      parts.push_back({{operand.type.dtype, {number}},
                       operand.data + first * widthOf(operand.type.dtype)});
    graft::compute(op, parts, {{result.type.dtype, {number}}, out});
  }

  void computeDirectly(int64_t first, int64_t number) const {
    compute(first, number, placeOf(first));
  }

  void computeStaged(int64_t first, int64_t number) const {
    std::byte staged[stagedBytes];
    const int64_t most = stagedBytes / width;
    for (int64_t done = 0; done < number; done += most) {
      const int64_t part = std::min(most, number - done);
      compute(first + done, part, staged);
      std::memcpy(placeOf(first + done), staged, part * width);
    }
  }

  // Cuts [first, last) into tiles. Returns false if cancelled.
  template <class Work>
  bool forTiles(int64_t first, int64_t last, const Work &work) {
    const int64_t tiles = (last - first + tileElements - 1) / tileElements;
    std::atomic<int64_t> written{0};
    auto tile = [&](int64_t i) {
      const int64_t begin = first + i * tileElements;
      const int64_t number = std::min(tileElements, last - begin);
      work(begin, number);
      written.fetch_add(number * width, std::memory_order_relaxed);
    };
    int64_t reported = 0;
    auto report = [&] {
      const int64_t now = written.load(std::memory_order_relaxed);
      if (run.progress && now > reported)
        run.progress(now - reported);
      reported = std::max(reported, now);
    };
    const bool done = runTiles(tiles, run.threads, run.cancel, tile, report);
    report();
    return done;
  }

  // One tile through a buffer of its size, all of it read before any is
  // written.
  bool computeFirst(int64_t last) {
    if (run.cancel && run.cancel->load(std::memory_order_relaxed))
      return false;
    std::vector<std::byte> staged(last * width);
    compute(0, last, staged.data());
    std::memcpy(result.data, staged.data(), staged.size());
    if (run.progress && last > 0)
      run.progress(last * width);
    return true;
  }

private:
  std::byte *placeOf(int64_t element) const {
    return result.data + element * width;
  }

  const TensorOp &op;
  absl::Span<const ConstTensorView> operands;
  const TensorView &result;
  const FlatRun &run;
  const int64_t width;
  const int64_t count;
};

} // namespace

bool isFlat(const TensorOp &op) {
  return std::holds_alternative<Elementwise>(op.op) ||
         std::holds_alternative<Convert>(op.op);
}

bool canComputeInPlace(const TensorOp &op,
                       absl::Span<const TensorType> operands, size_t position,
                       DType result) {
  if (!isFlat(op) || position >= operands.size())
    return false;
  const int64_t from = widthOf(operands[position].dtype), to = widthOf(result);
  return from == to || from >= 2 * to || to >= 2 * from;
}

bool computeFlat(const TensorOp &op, absl::Span<const ConstTensorView> operands,
                 const TensorView &result, const FlatRun &run) {
  Flat flat(op, operands, result, run);
  return flat.forTiles(0, flat.size(), [&](int64_t first, int64_t number) {
    flat.computeDirectly(first, number);
  });
}

bool computeInPlace(const TensorOp &op,
                    absl::Span<const ConstTensorView> operands, size_t position,
                    const TensorView &result, const FlatRun &run) {
  Flat flat(op, operands, result, run);
  const int64_t from = widthOf(operands[position].type.dtype),
                to = widthOf(result.type.dtype);
  if (from == to)
    return flat.forTiles(0, flat.size(), [&](int64_t first, int64_t number) {
      flat.computeStaged(first, number);
    });
  auto wave = [&](int64_t first, int64_t last) {
    return flat.forTiles(first, last, [&](int64_t begin, int64_t number) {
      flat.computeDirectly(begin, number);
    });
  };
  const int64_t staged = std::min(tileElements, flat.size());
  if (from > to) {
    if (!flat.computeFirst(staged))
      return false;
    for (int64_t m = staged; m < flat.size(); m *= 2)
      if (!wave(m, std::min(2 * m, flat.size())))
        return false;
    return true;
  }
  int64_t last = flat.size();
  for (; last > staged; last = (last + 1) / 2)
    if (!wave((last + 1) / 2, last))
      return false;
  return flat.computeFirst(last);
}

} // namespace graft
