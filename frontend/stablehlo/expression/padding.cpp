// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What stays of the operand is inserted, with strides, into a tensor of the
// padding's value.

#include "frontend/stablehlo/expression/padding.h"

#include <algorithm>

namespace graft::stablehlo {

namespace {

/// One dimension: elements first, first + 1, ... of the operand are at start,
/// start + step, ... of the result.
struct Padded {
  int64_t extent, first, kept, start, step;
};

std::optional<Padded> padded(int64_t extent, int64_t low, int64_t high,
                             int64_t interior) {
  int64_t step, dilated, result;
  if (interior < 0 || __builtin_add_overflow(interior, 1, &step) ||
      __builtin_mul_overflow(std::max<int64_t>(extent - 1, 0), step, &dilated))
    return std::nullopt;
  dilated += extent > 0;
  if (dilated < 0 || __builtin_add_overflow(low, dilated, &result) ||
      __builtin_add_overflow(result, high, &result) || result < 0)
    return std::nullopt;
  // The elements whose place low + i * step is within the result.
  int64_t cutOff = low < 0 ? -low : 0;
  int64_t first = cutOff / step + (cutOff % step != 0);
  int64_t end = low < result ? (result - 1 - low) / step + 1 : 0;
  int64_t kept = std::max<int64_t>(0, std::min(end, extent) - first);
  return Padded{result, first, kept, kept > 0 ? low + first * step : 0, step};
}

} // namespace

Expr pad(Builder &builder, Expr from, Expr value, const Padding &padding) {
  if (!from || !value)
    return nullptr;
  Shape result, kept;
  Builder::Ints firsts, starts, steps;
  for (size_t d = 0; d < from->type.shape.size(); ++d) {
    // Overflow is out of the question below; beyond, it is no tensor.
    auto isSane = [](int64_t edge) {
      constexpr int64_t most = int64_t{1} << 60;
      return -most < edge && edge < most;
    };
    std::optional<Padded> one;
    if (isSane(padding.low[d]) && isSane(padding.high[d]))
      one = padded(from->type.shape[d], padding.low[d], padding.high[d],
                   padding.interior[d]);
    if (!one)
      return builder.fail("padding " + std::to_string(padding.low[d]) + ", " +
                          std::to_string(padding.high[d]) + " and " +
                          std::to_string(padding.interior[d]) +
                          " do not fit dimension " + std::to_string(d) +
                          " of " + toString(from->type));
    result.push_back(one->extent);
    kept.push_back(one->kept);
    firsts.push_back(one->first);
    starts.push_back(one->start);
    steps.push_back(one->step);
  }
  Expr around = builder.broadcast(value, result, {});
  if (numElements(kept).value_or(0) == 0)
    return around;
  return builder.apply({InsertSlice{std::move(starts), std::move(steps)}},
                       {builder.slice(from, std::move(firsts), kept), around});
}

} // namespace graft::stablehlo
