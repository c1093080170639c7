// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/layer_norm.h"

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

LayerNorm::LayerNorm(int64_t numFeatures, const Rngs &rngs,
                     const LayerNormOptions &options,
                     std::source_location where) {
  scale = Object(nullptr, where);
  bias = Object(nullptr, where);
  if (options.useScale)
    detail::initialize(scale, Param, options.scaleInit, rngs, {numFeatures},
                       options.paramDtype, where);
  if (options.useBias)
    detail::initialize(bias, Param, options.biasInit, rngs, {numFeatures},
                       options.paramDtype, where);
  attr("num_features") = Object(numFeatures, where);
  attr("epsilon") = Object(options.epsilon, where);
  attr("use_bias") = Object(options.useBias, where);
  attr("use_scale") = Object(options.useScale, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

} // namespace graft::nnx
