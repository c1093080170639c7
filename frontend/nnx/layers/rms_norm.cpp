// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/rms_norm.h"

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

RMSNorm::RMSNorm(int64_t numFeatures, const Rngs &rngs,
                 const RMSNormOptions &options, std::source_location where) {
  detail::initializeParam(scale, options.useScale, options.scaleInit, rngs,
                          {numFeatures}, {numFeatures}, options.paramDtype,
                          where);
  attr("num_features") = Object(numFeatures, where);
  attr("epsilon") = Object(options.epsilon, where);
  attr("use_scale") = Object(options.useScale, where);
  attr("reduction_axes") = detail::toObject(options.reductionAxes, where);
  attr("feature_axes") = detail::toObject(options.featureAxes, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

} // namespace graft::nnx
