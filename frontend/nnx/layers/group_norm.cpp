// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/group_norm.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/parameter.h"

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
} // namespace

GroupNorm::GroupNorm(int64_t numFeatures, const Rngs &rngs,
                     const GroupNormOptions &options,
                     std::source_location where) {
  absl::StatusOr<int64_t> groups = groupsOf(numFeatures, options);
  if (!groups.ok()) {
    detail::poison(scale, groups.status(), where);
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

} // namespace graft::nnx
