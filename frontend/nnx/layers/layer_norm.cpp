// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/layer_norm.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "graft/nnx/ops.h"

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

Tensor LayerNorm::call(Tensor x) {
  detail::LayerScope scope;
  std::vector<Tensor> values = detail::promoteInLayer(
      *this, {x, detail::parameter(scale), detail::parameter(bias)});
  DType dtype = values[0].dtype();
  Tensor wide = astype(values[0], dtype == DType::F64 ? dtype : DType::F32);
  Tensor average = mean(wide, -1, true);
  if (!average.hasType())
    return average;
  Tensor variance = maximum(mean(square(wide), -1, true) - square(average), 0);
  Tensor factor = rsqrt(variance + detail::numberAttr(*this, "epsilon", 1e-6));
  Shape features = {wide.shape().back()};
  if (detail::isThere(values[1]))
    factor *= reshape(values[1], features);
  Tensor y = (wide - average) * factor;
  if (detail::isThere(values[2]))
    y += reshape(values[2], features);
  return astype(y, dtype);
}

} // namespace graft::nnx
