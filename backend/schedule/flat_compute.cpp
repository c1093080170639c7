// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/schedule/flat_compute.h"

#include <algorithm>
#include <vector>

#include "backend/compute/compute.h"
#include "backend/schedule/tiles.h"

namespace graft {
namespace {

// Big enough to hide a call, small enough for a cache.
constexpr int64_t tileElements = 64 * 1024;

int64_t widthOf(DType dtype) { return bitWidth(dtype) / 8; }

// Computes elements first .. first+count-1.
void computePart(const TensorOp &op, absl::Span<const ConstTensorView> operands,
                 const TensorView &result, int64_t first, int64_t count) {
  std::vector<ConstTensorView> parts;
  parts.reserve(operands.size());
  for (const ConstTensorView &operand : operands)
    parts.push_back({{operand.type.dtype, {count}},
                     operand.data + first * widthOf(operand.type.dtype)});
  compute(op, parts,
          {{result.type.dtype, {count}},
           result.data + first * widthOf(result.type.dtype)});
}

} // namespace

bool isFlat(const TensorOp &op) {
  return std::holds_alternative<Elementwise>(op.op) ||
         std::holds_alternative<Convert>(op.op);
}

bool computeFlat(const TensorOp &op, absl::Span<const ConstTensorView> operands,
                 const TensorView &result, const FlatRun &run) {
  const int64_t total = numElements(result.type.shape).value_or(0);
  const int64_t width = widthOf(result.type.dtype);
  std::atomic<int64_t> written{0};
  auto tile = [&](int64_t i) {
    const int64_t first = i * tileElements;
    const int64_t count = std::min(tileElements, total - first);
    computePart(op, operands, result, first, count);
    written.fetch_add(count * width, std::memory_order_relaxed);
  };
  int64_t reported = 0;
  auto report = [&] {
    const int64_t now = written.load(std::memory_order_relaxed);
    if (run.progress && now > reported)
      run.progress(now - reported);
    reported = now;
  };
  const bool done = runTiles((total + tileElements - 1) / tileElements,
                             run.threads, run.cancel, tile, report);
  report();
  return done;
}

} // namespace graft
