// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/layer_norm.h"

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

LayerNorm::LayerNorm(int64_t numFeatures, const Rngs &rngs,
                     const LayerNormOptions &options,
                     std::source_location where) {
  detail::initializeAffine(scale, bias, options, numFeatures, rngs, where);
  attr("num_features") = Object(numFeatures, where);
  attr("epsilon") = Object(options.epsilon, where);
  attr("use_bias") = Object(options.useBias, where);
  attr("use_scale") = Object(options.useScale, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

} // namespace graft::nnx
