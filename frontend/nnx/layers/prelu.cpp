// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/prelu.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

PReLU::PReLU(double negativeSlopeInit, const PReLUOptions &options,
             std::source_location where) {
  detail::initializeFilled(negativeSlope, Param, negativeSlopeInit, {},
                           options.paramDtype, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

Tensor PReLU::call(Tensor x) {
  detail::LayerScope scope;
  Tensor slope = detail::parameter(negativeSlope);
  if (std::optional<DType> dtype = detail::dtypeOf(*this)) {
    std::vector<Tensor> promoted = promoteDtype({x, slope}, dtype);
    x = promoted[0];
    slope = promoted[1];
  } else if (x.hasType()) {
    slope = astype(slope, x.dtype());
  }
  return where(greaterEqual(x, 0), x, slope * x);
}

} // namespace graft::nnx
