// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/movement.h"

#include <algorithm>
#include <numeric>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/text/list_text.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::rankOf;

namespace {

/// `shape` with its -1, if it has one, replaced by what is left of `total`.
absl::StatusOr<Shape> completeShape(Shape shape, const Tensor &x) {
  auto unknown = std::find(shape.begin(), shape.end(), -1);
  if (unknown == shape.end())
    return shape;
  absl::StatusOr<int64_t> total = numElements(x.shape());
  *unknown = 1;
  absl::StatusOr<int64_t> known = numElements(shape);
  if (!total.ok() || !known.ok() || *known == 0 || *total % *known != 0) {
    *unknown = -1;
    return absl::InvalidArgumentError(absl::StrCat(
        "reshape: ", x.toString(), " has no shape ", detail::listText(shape),
        ": the -1 stands for no whole number of elements"));
  }
  *unknown = *total / *known;
  return shape;
}

Tensor reshaped(const Tensor &x, const Shape &shape) {
  return x.shape() == shape ? x : detail::apply({Reshape{shape}}, {x});
}

/// Moves dimensions unless all stay.
Tensor transposed(const Tensor &x, const std::vector<int64_t> &permutation) {
  if (std::is_sorted(permutation.begin(), permutation.end()) &&
      permutation.size() == x.shape().size())
    return x;
  return detail::apply({Transpose{permutation}}, {x});
}

} // namespace

Tensor reshape(const Operand &x, const Shape &shape) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<Shape> complete = completeShape(shape, tensor);
  return complete.ok() ? reshaped(tensor, *complete)
                       : detail::fail(complete.status());
}

Tensor ravel(const Operand &x) { return reshape(x, {-1}); }

Tensor transpose(const Operand &x, const std::vector<int64_t> &permutation) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  std::vector<int64_t> axes = permutation;
  int64_t rank = rankOf(tensor);
  if (axes.empty())
    for (int64_t axis = rank - 1; axis >= 0; --axis)
      axes.push_back(axis);
  absl::StatusOr<std::vector<int64_t>> sorted =
      detail::normalizeAxes(axes, rank, "transpose");
  if (!sorted.ok())
    return detail::fail(sorted.status());
  for (int64_t &axis : axes)
    axis += axis < 0 ? rank : 0;
  if (rankOf(axes) != rank)
    return detail::failArgument(
        absl::StrCat("transpose: ", detail::listText(permutation), " has ",
                     axes.size(), " axes for ", tensor.toString()));
  return transposed(tensor, axes);
}

Tensor swapaxes(const Operand &x, int64_t a, int64_t b) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  std::vector<int64_t> axes(tensor.shape().size());
  std::iota(axes.begin(), axes.end(), 0);
  for (int64_t *axis : {&a, &b}) {
    absl::StatusOr<int64_t> normal =
        detail::normalizeAxis(*axis, rankOf(tensor), "swapaxes");
    if (!normal.ok())
      return detail::fail(normal.status());
    *axis = *normal;
  }
  std::swap(axes[a], axes[b]);
  return transposed(tensor, axes);
}

Tensor moveaxis(const Operand &x, int64_t from, int64_t to) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  for (int64_t *axis : {&from, &to}) {
    absl::StatusOr<int64_t> normal =
        detail::normalizeAxis(*axis, rankOf(tensor), "moveaxis");
    if (!normal.ok())
      return detail::fail(normal.status());
    *axis = *normal;
  }
  std::vector<int64_t> axes;
  for (int64_t axis = 0; axis < rankOf(tensor); ++axis)
    if (axis != from)
      axes.push_back(axis);
  axes.insert(axes.begin() + to, from);
  return transposed(tensor, axes);
}

Tensor expandDims(const Operand &x, const std::vector<int64_t> &axes) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<std::vector<int64_t>> places =
      detail::normalizeAxes(axes, rankOf(tensor) + rankOf(axes), "expandDims");
  if (!places.ok())
    return detail::fail(places.status());
  Shape shape = tensor.shape();
  for (int64_t place : *places)
    shape.insert(shape.begin() + place, 1);
  return reshaped(tensor, shape);
}

Tensor squeeze(const Operand &x) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  Shape shape = tensor.shape();
  shape.erase(std::remove(shape.begin(), shape.end(), 1), shape.end());
  return reshaped(tensor, shape);
}

Tensor squeeze(const Operand &x, const std::vector<int64_t> &axes) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<std::vector<int64_t>> sorted =
      detail::normalizeAxes(axes, rankOf(tensor), "squeeze");
  if (!sorted.ok())
    return detail::fail(sorted.status());
  Shape shape = tensor.shape();
  for (auto axis = sorted->rbegin(); axis != sorted->rend(); ++axis) {
    if (shape[*axis] != 1)
      return detail::failArgument(absl::StrCat("squeeze: dimension ", *axis,
                                               " of ", tensor.toString(),
                                               " is not of extent 1"));
    shape.erase(shape.begin() + *axis);
  }
  return reshaped(tensor, shape);
}

Tensor broadcastTo(const Operand &x, const Shape &shape) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  int64_t lead = rankOf(shape) - rankOf(tensor);
  Shape kept;
  std::vector<int64_t> repeated;
  bool fits = lead >= 0;
  for (int64_t d = 0; fits && d < rankOf(shape); ++d) {
    int64_t extent = d < lead ? 1 : tensor.shape()[d - lead];
    if (d >= lead && extent == shape[d])
      kept.push_back(extent);
    else if (extent == 1)
      repeated.push_back(d);
    else
      fits = false;
  }
  if (!fits)
    return detail::failArgument(absl::StrCat("broadcastTo: ", tensor.toString(),
                                             " does not broadcast to ",
                                             detail::listText(shape)));
  tensor = reshaped(tensor, kept);
  return repeated.empty()
             ? tensor
             : detail::apply({Broadcast{shape, repeated}}, {tensor});
}

Tensor concatenate(const Operands &operands, int64_t axis) {
  LocationScope scope(operands.where());
  if (std::optional<Tensor> bad = detail::findUnusable(operands))
    return *bad;
  absl::StatusOr<DType> type = resultType(operands);
  if (!type.ok())
    return detail::failArgument(
        absl::StrCat("concatenate: ", type.status().message()));
  std::vector<Tensor> tensors;
  for (const Operand &operand : operands)
    tensors.push_back(astype(operand, *type));
  absl::StatusOr<int64_t> normal =
      detail::normalizeAxis(axis, rankOf(tensors.front()), "concatenate");
  if (!normal.ok())
    return detail::fail(normal.status());
  return tensors.size() == 1 ? tensors.front()
                             : detail::apply({Concatenate{*normal}}, tensors);
}

Tensor stack(const Operands &operands, int64_t axis) {
  LocationScope scope(operands.where());
  if (std::optional<Tensor> bad = detail::findUnusable(operands))
    return *bad;
  std::vector<Tensor> tensors;
  for (const Operand &operand : operands) {
    tensors.push_back(expandDims(operand, axis));
    if (tensors.back().shape() != tensors.front().shape())
      return detail::failArgument(absl::StrCat(
          "stack: the shapes ", detail::listText(operands[0].tensor().shape()),
          " and ", detail::listText(operand.tensor().shape()),
          " are not equal"));
  }
  return concatenate(tensors, axis);
}

} // namespace graft::nnx
