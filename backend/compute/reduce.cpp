// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Sums are taken in f64, or in integers that wrap, so that a long one loses
// nothing that shows; those of few floats have XLA's order (window_sum.h). Two
// shapes of loop: along the last dimension, in lanes, where that is reduced;
// otherwise down the columns, a block of them at a time.

#include <algorithm>
#include <array>
#include <limits>

#include "backend/compute/combine.h"
#include "backend/compute/extents.h"
#include "backend/compute/routines.h"
#include "ir/core/window_sum.h"

namespace graft {
namespace {

struct Axis {
  int64_t extent;
  int64_t stride;
};

/// The operand's dimensions but for the last, by what becomes of them.
struct Split {
  std::vector<Axis> kept;
  std::vector<Axis> reduced;
  int64_t last = 1;
  bool reducesLast = false;
};

/// Extents of 1 are left out, neighbours that share a fate become one.
Split splitAxes(const Reduce &op, absl::Span<const int64_t> shape) {
  std::vector<int64_t> extents;
  std::vector<bool> isReduced;
  for (size_t d = 0; d < shape.size(); ++d) {
    bool reduces = std::binary_search(op.axes.begin(), op.axes.end(),
                                      static_cast<int64_t>(d));
    if (shape[d] == 1)
      continue;
    if (!extents.empty() && isReduced.back() == reduces) {
      extents.back() *= shape[d];
      continue;
    }
    extents.push_back(shape[d]);
    isReduced.push_back(reduces);
  }
  Split split;
  if (extents.empty())
    return split;
  std::vector<int64_t> strides = denseStrides(extents);
  split.last = extents.back();
  split.reducesLast = isReduced.back();
  for (size_t d = 0; d + 1 < extents.size(); ++d)
    (isReduced[d] ? split.reduced : split.kept)
        .push_back({extents[d], strides[d]});
  return split;
}

template <class F>
void forEachOffset(const Axis *axis, const Axis *end, int64_t offset,
                   const F &body) {
  if (axis == end)
    return body(offset);
  for (int64_t i = 0; i < axis->extent; ++i)
    forEachOffset(axis + 1, end, offset + i * axis->stride, body);
}

template <class F> void forEachOffset(const std::vector<Axis> &axes, F body) {
  forEachOffset(axes.data(), axes.data() + axes.size(), 0, body);
}

/// How elements of T are summed: as `Sum`, from 0.
template <class T> struct Adder {
  using Sum = std::conditional_t<std::is_integral_v<T>, uint64_t, double>;
  static Sum start() { return 0; }
  static Sum combine(Sum a, Sum b) { return a + b; }
  static T finish(Sum sum) {
    if constexpr (isHalf<T>)
      return narrow<T>(roundedToOdd(sum));
    else
      return static_cast<T>(sum);
  }
};

template <class T, bool isMaximum> struct Extreme {
  using Sum = Wide<T>;
  static Sum start() {
    using Limits = std::numeric_limits<Sum>;
    if constexpr (std::is_integral_v<Sum>)
      return isMaximum ? Limits::min() : Limits::max();
    else
      return isMaximum ? -Limits::infinity() : Limits::infinity();
  }
  static Sum combine(Sum a, Sum b) {
    return isMaximum ? larger(a, b) : smaller(a, b);
  }
  static T finish(Sum sum) { return narrow<T>(sum); }
};

/// Combines a dense run in lanes, which the processor does at once.
template <class R, class T>
typename R::Sum reduceRun(const T *in, int64_t count, typename R::Sum into) {
  using Sum = typename R::Sum;
  constexpr int64_t width = 16;
  std::array<Sum, width> lanes;
  lanes.fill(R::start());
  int64_t i = 0;
  for (; i + width <= count; i += width)
    for (int64_t lane = 0; lane < width; ++lane)
      lanes[lane] =
          R::combine(lanes[lane], static_cast<Sum>(widen(in[i + lane])));
  for (; i < count; ++i)
    into = R::combine(into, static_cast<Sum>(widen(in[i])));
  for (Sum lane : lanes)
    into = R::combine(into, lane);
  return into;
}

template <class R, class T>
void reduceRows(const Split &split, const T *in, T *out) {
  forEachOffset(split.kept, [&](int64_t kept) {
    typename R::Sum total = R::start();
    forEachOffset(split.reduced, [&](int64_t offset) {
      total = reduceRun<R>(in + kept + offset, split.last, total);
    });
    *out++ = R::finish(total);
  });
}

template <class R, class T>
void reduceColumns(const Split &split, const T *in, T *out) {
  using Sum = typename R::Sum;
  constexpr int64_t block = 512;
  std::array<Sum, block> totals;
  forEachOffset(split.kept, [&](int64_t kept) {
    for (int64_t first = 0; first < split.last; first += block) {
      int64_t count = std::min(block, split.last - first);
      std::fill_n(totals.begin(), count, R::start());
      forEachOffset(split.reduced, [&](int64_t offset) {
        const T *row = in + kept + offset + first;
        for (int64_t i = 0; i < count; ++i)
          totals[i] = R::combine(totals[i], static_cast<Sum>(widen(row[i])));
      });
      for (int64_t i = 0; i < count; ++i)
        *out++ = R::finish(totals[i]);
    }
  });
}

template <class R, class T>
void reduceWith(const Split &split, const T *in, T *out) {
  if (split.reducesLast)
    reduceRows<R>(split, in, out);
  else
    reduceColumns<R>(split, in, out);
}

template <class T>
void sumFew(const Reduce &op, const ConstTensorView &operand,
            const TensorView &result) {
  absl::Span<const T> in(
      reinterpret_cast<const T *>(operand.data),
      static_cast<size_t>(numElements(operand.type.shape).value_or(0)));
  std::ranges::copy(sumInWindows<T>(in, operand.type.shape, op.axes),
                    reinterpret_cast<T *>(result.data));
}

} // namespace

void computeReduce(const Reduce &op, const ConstTensorView &operand,
                   const TensorView &result) {
  if (op.kind == ReduceKind::Add && isSummedInWindows(operand.type)) {
    if (operand.type.dtype == DType::F64)
      return sumFew<double>(op, operand, result);
    return sumFew<float>(op, operand, result);
  }
  Split split = splitAxes(op, operand.type.shape);
  dispatchNumber(result.type.dtype, [&](auto element) {
    using T = decltype(element);
    const auto *in = reinterpret_cast<const T *>(operand.data);
    auto *out = reinterpret_cast<T *>(result.data);
    switch (op.kind) {
    case ReduceKind::Add:
      return reduceWith<Adder<T>>(split, in, out);
    case ReduceKind::Maximum:
      return reduceWith<Extreme<T, true>>(split, in, out);
    case ReduceKind::Minimum:
      return reduceWith<Extreme<T, false>>(split, in, out);
    }
  });
}

} // namespace graft
