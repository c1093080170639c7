// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/instance_norm.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/normalization.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"

namespace graft::nnx {

InstanceNorm::InstanceNorm(int64_t numFeatures, const Rngs &rngs,
                           const InstanceNormOptions &options,
                           std::source_location where) {
  detail::initializeAffine(scale, bias, options, numFeatures, rngs, where);
  attr("num_features") = Object(numFeatures, where);
  attr("epsilon") = Object(options.epsilon, where);
  attr("use_bias") = Object(options.useBias, where);
  attr("use_scale") = Object(options.useScale, where);
  attr("feature_axes") = detail::toObject(options.featureAxes, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

Tensor InstanceNorm::call(Tensor x, const Tensor &mask) {
  detail::LayerScope scope;
  absl::StatusOr<detail::Affine> affine =
      detail::affineOf(*this, x, detail::intsOf(attr("feature_axes")));
  if (!affine.ok())
    return detail::fail(affine.status());
  if (!x.hasType())
    return detail::badOperand(x);
  std::vector<int64_t> kept = affine->featureAxes;
  if (!kept.empty() && kept.front() == 0)
    return detail::failArgument(
        "The channel axes cannot include the leading dimension as this is "
        "assumed to be the batch axis.");
  kept.push_back(0);
  std::vector<int64_t> axes = detail::otherAxes(kept, detail::rankOf(x));
  return detail::normalize(x, detail::statisticsOf(x, axes, mask), axes,
                           *affine, detail::numberAttr(*this, "epsilon", 0),
                           detail::dtypeOf(*this));
}

} // namespace graft::nnx
