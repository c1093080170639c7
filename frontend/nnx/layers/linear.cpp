// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/linear.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

Linear::Linear(int64_t inFeatures, int64_t outFeatures, const Rngs &rngs,
               const LinearOptions &options, std::source_location where) {
  Shape shape = {inFeatures, outFeatures};
  detail::initializeParam(kernel, true, options.kernelInit, rngs, shape, shape,
                          options.paramDtype, where);
  detail::initializeParam(bias, options.useBias, options.biasInit, rngs,
                          {outFeatures}, {outFeatures}, options.paramDtype,
                          where);
  attr("in_features") = Object(inFeatures, where);
  attr("out_features") = Object(outFeatures, where);
  attr("use_bias") = Object(options.useBias, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

Tensor Linear::call(Tensor x) {
  detail::LayerScope scope;
  std::vector<Tensor> values = detail::promoteInLayer(
      *this, {x, detail::parameter(kernel), detail::parameter(bias)});
  Tensor y = dotGeneral(values[0], values[1], {{-1}, {0}});
  return detail::isThere(values[2]) ? y + values[2] : y;
}

} // namespace graft::nnx
