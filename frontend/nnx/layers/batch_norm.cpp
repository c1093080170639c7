// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/batch_norm.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/normalization.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

BatchNorm::BatchNorm(int64_t numFeatures, const Rngs &rngs,
                     const BatchNormOptions &options,
                     std::source_location where) {
  detail::initializeFilled(mean, BatchStat, 0, {numFeatures}, DType::F32,
                           where);
  detail::initializeFilled(var, BatchStat, 1, {numFeatures}, DType::F32, where);
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

Tensor BatchNorm::call(Tensor x, const BatchNormCall &options) {
  detail::LayerScope scope;
  absl::StatusOr<bool> running =
      detail::firstFlag(options.useRunningAverage, attr("use_running_average"),
                        "use_running_average", "BatchNorm");
  if (!running.ok())
    return detail::fail(running.status());
  std::optional<DType> dtype = detail::dtypeOf(*this);
  std::vector<Tensor> promoted = promoteDtype(
      {x, mean, var, detail::parameter(scale), detail::parameter(bias)}, dtype);
  x = promoted[0];
  if (!x.hasType())
    return detail::badOperand(x);
  absl::StatusOr<std::vector<int64_t>> features = detail::normalizeAxes(
      detail::intsOf(attr("axis")), detail::rankOf(x), "BatchNorm: the axis");
  if (!features.ok())
    return detail::fail(features.status());
  std::vector<int64_t> axes = detail::otherAxes(*features, detail::rankOf(x));
  detail::Statistics statistics{promoted[1], promoted[2]};
  if (!*running) {
    statistics = detail::statisticsOf(x, axes, options.mask);
    double momentum = detail::numberAttr(*this, "momentum", 0);
    for (auto [attr, now] :
         {std::pair{&mean, &statistics.mean}, {&var, &statistics.var}}) {
      Tensor next = momentum * *attr + (1 - momentum) * *now;
      if (absl::Status set =
              attr->variable().set(astype(next, attr->variable().dtype()),
                                   detail::currentLocation());
          !set.ok())
        return Tensor::poisoned(set);
    }
  }
  return detail::normalize(x, statistics, axes,
                           {promoted[3], promoted[4], *features},
                           detail::numberAttr(*this, "epsilon", 0), dtype);
}

} // namespace graft::nnx
