// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The backend gathers whole slices along one dimension. So the dimensions in
// which windows begin anywhere are brought together as one, and each place in
// a window, in row-major order of these, becomes one index.

#include "frontend/stablehlo/expression/windows.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "frontend/stablehlo/expression/element.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

namespace {

using K = ElementwiseKind;

Expr clamp(Builder &builder, Expr index, int64_t most) {
  if (!index)
    return nullptr;
  auto bound = [&](int64_t value) {
    return builder.expressions.splat(index->type, value);
  };
  if (most == 0)
    return bound(0);
  return builder.function(
      K::Minimum,
      {builder.function(K::Maximum, {index, bound(0)}), bound(most)});
}

std::vector<int64_t> upTo(size_t count, int64_t first = 0) {
  std::vector<int64_t> places(count);
  std::iota(places.begin(), places.end(), first);
  return places;
}

/// Where one window begins, if that is known of all dimensions.
std::optional<std::vector<int64_t>> knownStarts(const Windows &windows) {
  if (numElements(windows.batch).value_or(0) != 1)
    return std::nullopt;
  std::vector<int64_t> starts;
  for (Expr start : windows.starts) {
    if (start && !start->isSplat())
      return std::nullopt;
    starts.push_back(start ? toSigned(start->type.dtype, start->elements[0])
                           : 0);
  }
  return starts;
}

/// The index of each place of each window in the dimensions `indexed`, which
/// are one: [batch..., sizes of those...].
Expr flatIndices(Builder &builder, Expr from, const Windows &windows,
                 const std::vector<int64_t> &indexed) {
  size_t numBatch = windows.batch.size();
  Shape shape = windows.batch;
  int64_t extent = 1;
  for (int64_t d : indexed) {
    shape.push_back(windows.sizes[d]);
    extent *= from->type.shape[d];
  }
  bool isWide = extent > std::numeric_limits<int32_t>::max();
  DType dtype = isWide ? DType::I64 : DType::I32;
  Expr flat = nullptr;
  for (size_t i = 0; i < indexed.size(); ++i) {
    int64_t d = indexed[i];
    Expr index = windows.starts[d];
    if (!index)
      return nullptr;
    index =
        builder.broadcast(builder.convert(index, dtype), shape, upTo(numBatch));
    if (windows.sizes[d] > 1)
      index = builder.function(
          K::Add, {index, builder.counter(dtype, shape, numBatch + i)});
    if (flat) {
      Expr stride = builder.expressions.splat(
          {dtype, shape}, static_cast<uint64_t>(from->type.shape[d]));
      flat = builder.function(
          K::Add, {builder.function(K::Multiply, {flat, stride}), index});
    } else
      flat = index;
  }
  return flat;
}

/// [batch..., sizes of indexed..., sizes of the others...] with the latter two
/// in the order of the dimensions.
Expr inOrder(Builder &builder, Expr gathered, const Windows &windows,
             const std::vector<int64_t> &order) {
  size_t numBatch = windows.batch.size();
  Shape shape = windows.batch;
  for (int64_t d : order)
    shape.push_back(windows.sizes[d]);
  std::vector<int64_t> permutation = upTo(numBatch);
  for (int64_t d : upTo(order.size()))
    permutation.push_back(
        numBatch + (std::find(order.begin(), order.end(), d) - order.begin()));
  return builder.transpose(builder.reshape(gathered, shape),
                           std::move(permutation));
}

/// The elements [n] of `from` along `axis`, where they are in `from`.
Expr gatherAlong(Builder &builder, Expr from, Expr indices, int64_t axis) {
  if (!from || !indices)
    return nullptr;
  std::vector<int64_t> order{axis};
  for (int64_t d : upTo(from->type.shape.size()))
    if (d != axis)
      order.push_back(d);
  Expr column = builder.reshape(indices, {indices->type.shape[0], 1});
  return builder.transpose(builder.gather(from, column, axis),
                           inversePermutation(order));
}

/// A window that replaces what is in a tensor. Where it begins at an argument
/// each element of the tensor is selected: from the window, or as it was.
class Written {
public:
  Written(Builder &builder, Expr whole, Expr part)
      : builder(builder), whole(whole), part(part),
        shape(whole->type.shape.size()), firsts(shape.size(), 0) {}

  void addDimension(size_t d, Expr start, bool movesInside) {
    int64_t extent = whole->type.shape[d], size = part->type.shape[d];
    shape[d] = size;
    if (!start || (movesInside && extent == size))
      return;
    start = widenIndices(builder, start, extent);
    DType dtype = start->type.dtype;
    Expr inside = clamp(builder, start, extent - size);
    if (!movesInside)
      conditions.push_back(
          {builder.function(K::Equal, {start, inside}), std::nullopt});
    if (inside->isSplat()) {
      firsts[d] = toSigned(dtype, inside->elements[0]);
      return;
    }
    shape[d] = extent;
    Expr index = builder.function(K::Subtract,
                                  {builder.counter(dtype, {extent}, 0),
                                   builder.broadcast(inside, {extent}, {})});
    Expr kept = clamp(builder, index, size - 1);
    conditions.push_back(
        {builder.function(K::Equal, {index, kept}), static_cast<int64_t>(d)});
    part = gatherAlong(builder, part, kept, static_cast<int64_t>(d));
  }

  Expr result() {
    for (auto [condition, dimension] : conditions) {
      std::vector<int64_t> places;
      if (dimension)
        places.push_back(*dimension);
      part = builder.function(K::Select,
                              {builder.broadcast(condition, shape, places),
                               part, builder.slice(whole, firsts, shape)});
    }
    return builder.apply(
        {InsertSlice{firsts, std::vector<int64_t>(firsts.size(), 1)}},
        {part, whole});
  }

private:
  struct Condition {
    Expr holds;                       ///< one boolean, or one an index
    std::optional<int64_t> dimension; ///< of these indices
  };

  Builder &builder;
  Expr whole, part;
  Shape shape; ///< of what is selected, which begins at `firsts`
  std::vector<int64_t> firsts;
  std::vector<Condition> conditions;
};

} // namespace

Expr widenIndices(Builder &builder, Expr indices, int64_t extent) {
  if (!indices)
    return nullptr;
  bool fits =
      bitWidth(indices->type.dtype) < 32 || indices->type.dtype == DType::I32;
  if (!fits || extent > std::numeric_limits<int32_t>::max())
    return builder.convert(indices, DType::I64);
  return builder.convert(indices, DType::I32);
}

Expr readWindows(Builder &builder, Expr from, const Windows &asked) {
  if (!from)
    return nullptr;
  Windows windows = asked;
  std::vector<int64_t> indexed, order, rest;
  Shape kept = from->type.shape;
  for (size_t d = 0; d < kept.size(); ++d) {
    int64_t last = kept[d] - windows.sizes[d];
    Expr &start = windows.starts[d];
    if (start && last > 0) {
      start =
          evaluate(builder.expressions,
                   clamp(builder, widenIndices(builder, start, kept[d]), last));
      indexed.push_back(static_cast<int64_t>(d));
    } else {
      start = nullptr;
      kept[d] = windows.sizes[d];
      rest.push_back(static_cast<int64_t>(d));
    }
  }
  Shape result = windows.batch;
  result.insert(result.end(), windows.sizes.begin(), windows.sizes.end());
  if (auto starts = knownStarts(windows))
    return builder.reshape(builder.slice(from, *starts, windows.sizes),
                           std::move(result));
  from = builder.slice(from, std::vector<int64_t>(kept.size(), 0), kept);
  if (indexed.empty())
    return builder.broadcast(from, std::move(result),
                             upTo(kept.size(), windows.batch.size()));
  Expr indices = flatIndices(builder, from, windows, indexed);
  if (!indices)
    return nullptr;
  Shape column = indices->type.shape;
  column.push_back(1);
  indices = builder.reshape(evaluate(builder.expressions, indices), column);
  order = indexed;
  order.insert(order.end(), rest.begin(), rest.end());
  int64_t axis = indexed[0];
  if (indexed.size() > 1) {
    axis = 0;
    Shape merged{1};
    for (int64_t d : indexed)
      merged[0] *= kept[d];
    for (int64_t d : rest)
      merged.push_back(kept[d]);
    from = builder.reshape(builder.transpose(from, order), std::move(merged));
  }
  return inOrder(builder, builder.gather(from, indices, axis), windows, order);
}

Expr reverse(Builder &builder, Expr from, llvm::ArrayRef<int64_t> axes) {
  for (int64_t axis : axes) {
    if (!from)
      return nullptr;
    int64_t extent = from->type.shape[axis];
    if (extent < 2)
      continue;
    Expr last = builder.expressions.splat({DType::I64, {extent}}, extent - 1);
    Expr indices = evaluate(
        builder.expressions,
        builder.function(K::Subtract,
                         {last, builder.counter(DType::I64, {extent}, 0)}));
    from = gatherAlong(builder, from, indices, axis);
  }
  return from;
}

Expr writeWindow(Builder &builder, Expr whole, Expr part,
                 const std::vector<Expr> &starts, bool movesInside) {
  if (!whole || !part)
    return nullptr;
  if (part->size() == 0)
    return whole;
  Written written(builder, whole, part);
  for (size_t d = 0; d < starts.size(); ++d)
    written.addDimension(d, starts[d], movesInside);
  return written.result();
}

} // namespace graft::stablehlo
