// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/batch_norm.h"

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

BatchNorm::BatchNorm(int64_t numFeatures, const Rngs &rngs,
                     const BatchNormOptions &options,
                     std::source_location where) {
  detail::fill(mean, BatchStat, 0, {numFeatures}, DType::F32, where);
  detail::fill(var, BatchStat, 1, {numFeatures}, DType::F32, where);
  detail::initializeAffine(scale, bias, options, numFeatures, rngs, where);
  attr("num_features") = Object(numFeatures, where);
  attr("use_running_average") =
      detail::toObject(options.useRunningAverage, where);
  attr("axis") = detail::toObject(options.axis, where);
  attr("momentum") = Object(options.momentum, where);
  attr("epsilon") = Object(options.epsilon, where);
  attr("use_bias") = Object(options.useBias, where);
  attr("use_scale") = Object(options.useScale, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

} // namespace graft::nnx
