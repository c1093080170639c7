// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <numeric>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::rankOf;

namespace {

absl::Status checkWidths(const std::vector<PadWidth> &widths, const Tensor &x) {
  if (widths.size() != x.shape().size())
    return absl::InvalidArgumentError(absl::StrCat(
        "pad: ", widths.size(), " widths were given for ", x.toString(),
        ", which has ", x.shape().size(), " dimensions"));
  // Sums of a few of these stay far from overflow.
  constexpr int64_t most = int64_t(1) << 40;
  for (const PadWidth &width : widths)
    for (int64_t part : {width.low, width.high, width.interior})
      if (part > most || part < -most)
        return absl::InvalidArgumentError(
            absl::StrCat("pad: the width ", part, " is out of range"));
  for (const PadWidth &width : widths)
    if (width.interior < 0)
      return absl::InvalidArgumentError(absl::StrCat(
          "pad: the interior width ", width.interior, " is negative"));
  return absl::OkStatus();
}

/// Takes rows `places` of one axis.
Tensor takeRows(const Tensor &x, const std::vector<int64_t> &places,
                int64_t axis) {
  absl::StatusOr<Array> indices =
      Array::fromSpan<int64_t>({static_cast<int64_t>(places.size())}, places);
  if (!indices.ok())
    return detail::fail(indices.status());
  absl::StatusOr<absl::Span<const std::byte>> bytes = indices->bytes();
  return take(x,
              detail::constant(DType::I64, indices->shape(),
                               {bytes->begin(), bytes->end()}),
              axis);
}

/// Where each element of a padded dimension comes from.
std::vector<int64_t> sourcePlaces(int64_t extent, const PadWidth &width,
                                  PadMode mode) {
  std::vector<int64_t> places;
  for (int64_t i = -width.low; i < extent + width.high; ++i)
    if (mode == PadMode::Wrap)
      places.push_back((i + extent) % extent);
    else
      places.push_back(i < 0 ? -i : i < extent ? i : 2 * (extent - 1) - i);
  return places;
}

} // namespace

Tensor pad(const Operand &x, const std::vector<PadWidth> &widths,
           const Operand &value) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  if (absl::Status status = checkWidths(widths, tensor); !status.ok())
    return detail::fail(status);
  Shape padded, sizes;
  std::vector<int64_t> starts, steps, cuts;
  for (size_t d = 0; d < widths.size(); ++d) {
    const auto &[low, high, interior] = widths[d];
    int64_t extent = tensor.shape()[d];
    int64_t spread = extent + std::max<int64_t>(extent - 1, 0) * interior;
    starts.push_back(std::max<int64_t>(low, 0));
    steps.push_back(interior + 1);
    padded.push_back(starts.back() + spread + std::max<int64_t>(high, 0));
    cuts.push_back(std::max<int64_t>(-low, 0));
    sizes.push_back(spread + low + high);
    if (sizes.back() < 0)
      return detail::failArgument(
          absl::StrCat("pad: dimension ", d, " of ", tensor.toString(),
                       " would get the extent ", sizes.back()));
  }
  if (padded != tensor.shape()) {
    Tensor fill = broadcastTo(astype(value, tensor.dtype()), padded);
    tensor = detail::apply({InsertSlice{starts, steps}}, {tensor, fill});
  }
  if (sizes == padded || !tensor.hasType())
    return tensor;
  return detail::apply(
      {Slice{cuts, sizes, std::vector<int64_t>(sizes.size(), 1)}}, {tensor});
}

Tensor pad(const Operand &x, const std::vector<PadWidth> &widths,
           PadMode mode) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  if (absl::Status status = checkWidths(widths, tensor); !status.ok())
    return detail::fail(status);
  for (int64_t d = 0; d < rankOf(widths); ++d) {
    const PadWidth &width = widths[d];
    int64_t extent = tensor.shape()[d];
    int64_t most = mode == PadMode::Wrap ? extent : extent - 1;
    if (width.low == 0 && width.high == 0 && width.interior == 0)
      continue;
    if (width.interior != 0 || width.low < 0 || width.high < 0 ||
        std::max(width.low, width.high) > most)
      return detail::failArgument(absl::StrCat(
          "pad: dimension ", d, " of ", x.tensor().toString(),
          " takes widths 0 to ", most, " without interior, found ", width.low,
          " and ", width.high, ", interior ", width.interior));
    tensor = takeRows(tensor, sourcePlaces(extent, width, mode), d);
    if (!tensor.hasType())
      return tensor;
  }
  return tensor;
}

Tensor flip(const Operand &x, const std::vector<int64_t> &axes) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  absl::StatusOr<std::vector<int64_t>> sorted =
      detail::normalizeAxes(axes, rankOf(tensor), "flip");
  if (!sorted.ok())
    return detail::fail(sorted.status());
  for (int64_t axis : *sorted) {
    std::vector<int64_t> places(tensor.shape()[axis]);
    std::iota(places.rbegin(), places.rend(), 0);
    tensor = takeRows(tensor, places, axis);
  }
  return tensor;
}

} // namespace graft::nnx
