// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/text/list_text.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"
#include "graft/nnx/products.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::rankOf;

namespace {

using Pair = ConvPadding::Pair;

/// What a convolution was asked for, lists filled in.
struct Window {
  std::vector<int64_t> strides, lhsDilation, rhsDilation;
  /// Of the input and of the dilated kernel.
  Shape extents, reach;

  size_t rank() const { return extents.size(); }
};

absl::StatusOr<std::vector<int64_t>>
oneEach(absl::string_view what, std::vector<int64_t> list, size_t rank) {
  if (list.empty())
    list.assign(rank, 1);
  if (list.size() != rank ||
      std::any_of(list.begin(), list.end(), [](int64_t n) { return n < 1; }))
    return absl::InvalidArgumentError(absl::StrCat(
        "convGeneralDilated: ", what, " are ", detail::listText(list),
        ", expected ", rank, " of at least 1, one a spatial dimension"));
  return list;
}

absl::StatusOr<Window> windowOf(const Tensor &x, const Tensor &kernel,
                                const std::vector<int64_t> &strides,
                                const ConvolutionOptions &options) {
  int64_t rank = rankOf(x) - 2, groups = options.featureGroupCount;
  if (rank < 0 || rankOf(kernel) != rankOf(x))
    return absl::InvalidArgumentError(absl::StrCat(
        "convGeneralDilated: the input ", x.toString(), " and the kernel ",
        kernel.toString(),
        " are not [batch, spatial..., in] and [window..., in, out]"));
  int64_t in = x.shape().back(), perGroup = kernel.shape()[rank];
  int64_t out = kernel.shape().back();
  if (groups < 1 || in != perGroup * groups || out % groups != 0)
    return absl::InvalidArgumentError(absl::StrCat(
        "convGeneralDilated: ", in, " input features, a kernel of ", perGroup,
        " to ", out, " and ", groups,
        " groups do not fit: input features are kernel's times groups, and "
        "groups divide the output features"));
  Window window;
  auto spatial = static_cast<size_t>(rank);
  absl::StatusOr<std::vector<int64_t>> lists[] = {
      oneEach("the strides", strides, spatial),
      oneEach("the input dilations", options.lhsDilation, spatial),
      oneEach("the kernel dilations", options.rhsDilation, spatial)};
  for (const auto &list : lists)
    if (!list.ok())
      return list.status();
  window.strides = *lists[0];
  window.lhsDilation = *lists[1];
  window.rhsDilation = *lists[2];
  for (size_t d = 0; d < spatial; ++d) {
    window.extents.push_back(x.shape()[d + 1]);
    window.reach.push_back((kernel.shape()[d] - 1) * window.rhsDilation[d] + 1);
  }
  return window;
}

/// The elements before and behind for ceil(extent / stride) results.
Pair samePair(int64_t extent, int64_t reach, int64_t stride) {
  int64_t results = (extent + stride - 1) / stride;
  int64_t total = std::max<int64_t>((results - 1) * stride + reach - extent, 0);
  return {total / 2, total - total / 2};
}

absl::StatusOr<std::vector<Pair>> pairsOf(const ConvPadding &padding,
                                          const Window &window) {
  const std::string &mode = padding.mode();
  std::vector<Pair> pairs = padding.pairs();
  bool isDilated =
      std::any_of(window.lhsDilation.begin(), window.lhsDilation.end(),
                  [](int64_t n) { return n != 1; });
  if (padding.amount())
    pairs.assign(window.rank(), {*padding.amount(), *padding.amount()});
  if (mode == "VALID")
    pairs.assign(window.rank(), {0, 0});
  for (size_t d = 0; d < window.rank(); ++d)
    if (mode == "SAME" && !isDilated)
      pairs.push_back(
          samePair(window.extents[d], window.reach[d], window.strides[d]));
    else if (mode == "CIRCULAR" || mode == "REFLECT")
      pairs.push_back({(window.reach[d] - 1) / 2, window.reach[d] / 2});
    else if (mode == "CAUSAL" && window.rank() == 1)
      pairs.push_back({window.reach[d] - 1, 0});
  if (pairs.size() == window.rank())
    return pairs;
  if (mode.empty())
    return absl::InvalidArgumentError(absl::StrCat(
        "convGeneralDilated: ", pairs.size(), " padding pairs were given for ",
        window.rank(), " spatial dimensions"));
  return absl::InvalidArgumentError(absl::StrCat(
      "convGeneralDilated: the padding '", mode, "' is not one for ",
      window.rank(), " spatial dimensions",
      isDilated ? " of a dilated input" : "",
      "; use \"VALID\", \"SAME\" (input not dilated), \"CIRCULAR\", "
      "\"REFLECT\", \"CAUSAL\" (one dimension) or pairs"));
}

/// The input with its dilation and padding written out.
Tensor padded(const Tensor &x, const ConvPadding &padding,
              const std::vector<Pair> &pairs, const Window &window) {
  bool copies = padding.mode() == "CIRCULAR" || padding.mode() == "REFLECT";
  std::vector<PadWidth> widths(x.shape().size());
  std::vector<PadWidth> copied(x.shape().size());
  for (size_t d = 0; d < pairs.size(); ++d) {
    widths[d + 1].interior = window.lhsDilation[d] - 1;
    PadWidth &width = copies ? copied[d + 1] : widths[d + 1];
    width.low = pairs[d].first;
    width.high = pairs[d].second;
  }
  if (!copies)
    return pad(x, widths);
  // Flax pads with copies before the convolution dilates.
  return pad(
      pad(x, copied,
          padding.mode() == "CIRCULAR" ? PadMode::Wrap : PadMode::Reflect),
      widths);
}

/// Splits the features, the last dimension, into groups.
Tensor grouped(const Tensor &x, int64_t groups) {
  Shape shape = x.shape();
  int64_t features = shape.back();
  shape.back() = groups;
  shape.push_back(features / groups);
  return reshape(x, shape);
}

} // namespace

Tensor convGeneralDilated(const Operand &x, const Operand &kernel,
                          const std::vector<int64_t> &strides,
                          const ConvPadding &padding,
                          const ConvolutionOptions &options) {
  LocationScope scope(x.where());
  if (std::optional<Tensor> bad = detail::findUnusable({x, kernel}))
    return *bad;
  std::vector<Tensor> pair = promoteDtype({x, kernel});
  if (!pair[0].hasType())
    return pair[0];
  absl::StatusOr<Window> window = windowOf(pair[0], pair[1], strides, options);
  if (!window.ok())
    return detail::fail(window.status());
  absl::StatusOr<std::vector<Pair>> pairs = pairsOf(padding, *window);
  if (!pairs.ok())
    return detail::fail(pairs.status());
  Tensor input = padded(pair[0], padding, *pairs, *window);
  if (!input.hasType())
    return input;
  Tensor result =
      detail::apply({Convolution{window->strides, window->rhsDilation}},
                    {grouped(input, options.featureGroupCount),
                     grouped(pair[1], options.featureGroupCount)});
  if (!result.hasType())
    return result;
  Shape shape = result.shape();
  shape.pop_back();
  shape.back() = pair[1].shape().back();
  return reshape(result, shape);
}

} // namespace graft::nnx
