// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/text/list_text.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/creation.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::rankOf;

namespace {

absl::Status oneEach(absl::string_view what, absl::string_view list,
                     size_t given, const Tensor &x) {
  if (given == x.shape().size())
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      what, ": ", given, " ", list, " were given for ", x.toString(),
      ", which has ", x.shape().size(), " dimensions"));
}

/// A Slice of bounds that were checked; x itself if that is all of it.
Tensor sliced(const Tensor &x, const std::vector<int64_t> &starts,
              const Shape &sizes, const std::vector<int64_t> &strides) {
  return sizes == x.shape()
             ? x
             : detail::apply({Slice{starts, sizes, strides}}, {x});
}

std::vector<int64_t> onesFor(const Tensor &x) {
  return std::vector<int64_t>(x.shape().size(), 1);
}

/// The places [begin, end) of one axis.
Tensor section(const Tensor &x, int64_t axis, int64_t begin, int64_t end) {
  std::vector<int64_t> starts(x.shape().size(), 0);
  Shape sizes = x.shape();
  starts[axis] = begin;
  sizes[axis] = end - begin;
  return sliced(x, starts, sizes, onesFor(x));
}

} // namespace

Tensor slice(const Operand &x, const std::vector<int64_t> &starts,
             const std::vector<int64_t> &limits,
             const std::vector<int64_t> &strides) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  std::vector<int64_t> steps = strides.empty() ? onesFor(tensor) : strides;
  absl::Status status = oneEach("slice", "starts", starts.size(), tensor);
  status.Update(oneEach("slice", "limits", limits.size(), tensor));
  status.Update(oneEach("slice", "strides", steps.size(), tensor));
  if (!status.ok())
    return detail::fail(status);
  Shape sizes;
  for (size_t d = 0; d < starts.size(); ++d) {
    if (starts[d] < 0 || limits[d] < starts[d] ||
        limits[d] > tensor.shape()[d] || steps[d] < 1)
      return detail::failArgument(absl::StrCat(
          "slice: dimension ", d, " of ", tensor.toString(),
          " has no elements [", starts[d], ", ", limits[d], ") with stride ",
          steps[d], "; 0 <= start <= limit <= extent and stride >= 1"));
    sizes.push_back((limits[d] - starts[d] + steps[d] - 1) / steps[d]);
  }
  return sliced(tensor, starts, sizes, steps);
}

Tensor sliceInDim(const Operand &x, int64_t start, int64_t limit,
                  int64_t stride, int64_t axis) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<int64_t> place =
      detail::normalizeAxis(axis, rankOf(tensor), "sliceInDim");
  if (!place.ok())
    return detail::fail(place.status());
  std::vector<int64_t> starts(tensor.shape().size(), 0),
      strides = onesFor(tensor);
  Shape limits = tensor.shape();
  int64_t extent = limits[*place];
  starts[*place] = start < 0 ? start + extent : start;
  limits[*place] = limit < 0 ? limit + extent : limit;
  strides[*place] = stride;
  return slice(tensor, starts, limits, strides);
}

Tensor indexInDim(const Operand &x, int64_t index, int64_t axis,
                  bool keepdims) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<int64_t> place =
      detail::normalizeAxis(axis, rankOf(tensor), "indexInDim");
  if (!place.ok())
    return detail::fail(place.status());
  int64_t extent = tensor.shape()[*place];
  int64_t from = index < 0 ? index + extent : index;
  if (from < 0 || from >= extent)
    return detail::failArgument(absl::StrCat("indexInDim: index ", index,
                                             " is out of range for "
                                             "dimension ",
                                             *place, " of ",
                                             tensor.toString()));
  Tensor row = section(tensor, *place, from, from + 1);
  return keepdims ? row : squeeze(row, {*place});
}

std::vector<Tensor> split(const Operand &x, int64_t sections, int64_t axis) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  // A caller that asked for a million sections of nothing gets one.
  constexpr int64_t maxPoisoned = 1 << 16;
  auto all = [&](const Tensor &bad) {
    return std::vector<Tensor>(std::clamp<int64_t>(sections, 1, maxPoisoned),
                               bad);
  };
  if (!tensor.hasType())
    return all(detail::badOperand(tensor));
  absl::StatusOr<int64_t> place =
      detail::normalizeAxis(axis, rankOf(tensor), "split");
  if (!place.ok())
    return all(detail::fail(place.status()));
  int64_t extent = tensor.shape()[*place];
  if (sections < 1 || extent % sections != 0)
    return all(detail::failArgument(
        absl::StrCat("split: dimension ", *place, " of ", tensor.toString(),
                     " does not divide into ", sections, " equal sections")));
  std::vector<Tensor> parts;
  parts.reserve(sections);
  for (int64_t i = 0; i < sections; ++i)
    parts.push_back(section(tensor, *place, i * (extent / sections),
                            (i + 1) * (extent / sections)));
  return parts;
}

std::vector<Tensor> split(const Operand &x, const std::vector<int64_t> &indices,
                          int64_t axis) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  auto all = [&](const Tensor &bad) {
    return std::vector<Tensor>(indices.size() + 1, bad);
  };
  if (!tensor.hasType())
    return all(detail::badOperand(tensor));
  absl::StatusOr<int64_t> place =
      detail::normalizeAxis(axis, rankOf(tensor), "split");
  if (!place.ok())
    return all(detail::fail(place.status()));
  std::vector<int64_t> bounds = {0};
  bounds.insert(bounds.end(), indices.begin(), indices.end());
  bounds.push_back(tensor.shape()[*place]);
  if (!std::is_sorted(bounds.begin(), bounds.end()))
    return all(detail::failArgument(
        absl::StrCat("split: the indices ", detail::listText(indices),
                     " are not in ascending order within dimension ", *place,
                     " of ", tensor.toString())));
  std::vector<Tensor> parts;
  for (size_t i = 0; i + 1 < bounds.size(); ++i)
    parts.push_back(section(tensor, *place, bounds[i], bounds[i + 1]));
  return parts;
}

Tensor setSlice(const Operand &x, const std::vector<int64_t> &starts,
                const Operand &update, const std::vector<int64_t> &strides) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  return detail::apply(
      {InsertSlice{starts, strides.empty() ? onesFor(tensor) : strides}},
      {astype(update, tensor.dtype()), tensor});
}

Tensor take(const Operand &x, const Operand &indices, int64_t axis) {
  LocationScope scope(x.where());
  Tensor source = x.tensor(), places = indices.tensor();
  for (const Tensor &tensor : {source, places})
    if (!tensor.hasType())
      return detail::badOperand(tensor);
  absl::StatusOr<int64_t> place =
      detail::normalizeAxis(axis, rankOf(source), "take");
  if (!place.ok())
    return detail::fail(place.status());
  if (places.dtype() == DType::I8 || places.dtype() == DType::I16)
    places = astype(places, DType::I32);
  Tensor rows =
      detail::apply({Gather{*place}}, {source, expandDims(places, -1)});
  // The indices' dimensions come first; move them to the axis.
  int64_t count = rankOf(places), rank = count + rankOf(source) - 1;
  std::vector<int64_t> permutation;
  permutation.reserve(rank);
  for (int64_t d = 0; d < rank; ++d)
    permutation.push_back(d < *place           ? count + d
                          : d < *place + count ? d - *place
                                               : d);
  return rank == 0 || !rows.hasType() ? rows : transpose(rows, permutation);
}

} // namespace graft::nnx
