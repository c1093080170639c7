// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/instance_norm.h"

#include "frontend/nnx/layers/parameter.h"

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

} // namespace graft::nnx
