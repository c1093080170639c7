// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/linear.h"

#include "frontend/nnx/layers/parameter.h"

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

} // namespace graft::nnx
