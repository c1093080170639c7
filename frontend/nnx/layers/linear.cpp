// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/linear.h"

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

Linear::Linear(int64_t inFeatures, int64_t outFeatures, const Rngs &rngs,
               const LinearOptions &options, std::source_location where) {
  detail::initialize(kernel, Param, options.kernelInit, rngs,
                     {inFeatures, outFeatures}, options.paramDtype, where);
  if (options.useBias)
    detail::initialize(bias, Param, options.biasInit, rngs, {outFeatures},
                       options.paramDtype, where);
  else
    bias = Object(nullptr, where);
  attr("in_features") = Object(inFeatures, where);
  attr("out_features") = Object(outFeatures, where);
  attr("use_bias") = Object(options.useBias, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

} // namespace graft::nnx
