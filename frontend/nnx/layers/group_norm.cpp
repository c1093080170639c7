// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/group_norm.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/normalization.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

namespace {
/// Returns how many groups there are.
absl::StatusOr<int64_t> groupsOf(int64_t numFeatures,
                                 const GroupNormOptions &options) {
  if (options.numGroups.has_value() == options.groupSize.has_value())
    return absl::InvalidArgumentError(
        "Either `num_groups` or `group_size` should be specified. If "
        "`group_size` is to be specified, pass `num_groups=None` "
        "(std::nullopt) as argument to override the default `num_groups` value "
        "of 32.");
  if (options.numGroups) {
    int64_t groups = *options.numGroups;
    if (groups <= 0 || numFeatures % groups != 0)
      return absl::InvalidArgumentError(absl::StrCat(
          "Number of groups (", groups,
          ") does not divide the number of channels (", numFeatures, ")."));
    return groups;
  }
  int64_t size = *options.groupSize;
  if (size <= 0 || numFeatures % size != 0)
    return absl::InvalidArgumentError(
        absl::StrCat("Number of features (", numFeatures,
                     ") is not multiple of the group size (", size, ")."));
  return numFeatures / size;
}

/// Each element `count` times along the last axis.
Tensor repeated(const Tensor &x, int64_t count) {
  if (!x.hasType())
    return detail::badOperand(x);
  Shape shape = x.shape();
  shape.push_back(count);
  Tensor many = broadcastTo(expandDims(x, -1), shape);
  shape.pop_back();
  shape.back() *= count;
  return reshape(many, shape);
}
} // namespace

GroupNorm::GroupNorm(int64_t numFeatures, const Rngs &rngs,
                     const GroupNormOptions &options,
                     std::source_location where) {
  absl::StatusOr<int64_t> groups = groupsOf(numFeatures, options);
  if (!groups.ok()) {
    detail::initializePoisoned(scale, groups.status(), where);
    return;
  }
  detail::initializeAffine(scale, bias, options, numFeatures, rngs, where);
  attr("num_features") = Object(numFeatures, where);
  attr("num_groups") = Object(*groups, where);
  attr("group_size") = Object(*groups ? numFeatures / *groups : 0, where);
  attr("epsilon") = Object(options.epsilon, where);
  attr("use_bias") = Object(options.useBias, where);
  attr("use_scale") = Object(options.useScale, where);
  attr("reduction_axes") = options.reductionAxes
                               ? detail::toObject(*options.reductionAxes, where)
                               : Object(nullptr, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

Shape GroupNorm::groupShape(Shape shape) {
  shape.back() = detail::intOf(attr("num_groups"));
  shape.push_back(detail::intOf(attr("group_size")));
  return shape;
}

Tensor GroupNorm::call(Tensor x, const Tensor &mask) {
  detail::LayerScope scope;
  absl::StatusOr<detail::Affine> affine = detail::affineOf(*this, x, {-1});
  if (!affine.ok())
    return detail::fail(affine.status());
  if (!x.hasType())
    return detail::badOperand(x);
  int64_t rank = detail::rankOf(x);
  std::vector<int64_t> axes = detail::otherAxes({0}, rank);
  if (!attr("reduction_axes").get().isNone()) {
    auto given = detail::normalizeAxes(detail::intsOf(attr("reduction_axes")),
                                       rank, "GroupNorm: the reduction axis");
    if (!given.ok())
      return detail::fail(given.status());
    axes = *given;
  }
  if (axes.empty() || rank < 2)
    return detail::failArgument(absl::StrCat(
        "GroupNorm: the input ", x.toString(),
        " has nothing to normalize: expected [batch, others..., features]"));
  // The features' axis is split in two, of which statistics lose the second;
  // over the others they are taken as they are.
  axes.pop_back();
  std::vector<int64_t> groupAxes = axes;
  groupAxes.push_back(rank);
  Shape groups = groupShape(x.shape());
  detail::Statistics statistics = detail::statisticsOf(
      reshape(x, groups), groupAxes,
      detail::isThere(mask) ? reshape(mask, groupShape(mask.shape())) : mask);
  int64_t size = groups.back();
  return detail::normalize(
      x, {repeated(statistics.mean, size), repeated(statistics.var, size)},
      axes, *affine, detail::numberAttr(*this, "epsilon", 0),
      detail::dtypeOf(*this));
}

} // namespace graft::nnx
