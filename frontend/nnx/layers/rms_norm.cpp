// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/rms_norm.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/normalization.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"

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

Tensor RMSNorm::call(Tensor x, const Tensor &mask) {
  detail::LayerScope scope;
  absl::StatusOr<detail::Affine> affine =
      detail::affineOf(*this, x, detail::intsOf(attr("feature_axes")));
  if (!affine.ok())
    return detail::fail(affine.status());
  if (!x.hasType())
    return detail::badOperand(x);
  absl::StatusOr<std::vector<int64_t>> axes =
      detail::normalizeAxes(detail::intsOf(attr("reduction_axes")),
                            detail::rankOf(x), "RMSNorm: the reduction axis");
  if (!axes.ok())
    return detail::fail(axes.status());
  return detail::normalize(x, detail::meanSquareOf(x, *axes, mask), *axes,
                           *affine, detail::numberAttr(*this, "epsilon", 0),
                           detail::dtypeOf(*this));
}

} // namespace graft::nnx
