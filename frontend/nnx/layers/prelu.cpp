// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/prelu.h"

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

PReLU::PReLU(double negativeSlopeInit, const PReLUOptions &options,
             std::source_location where) {
  detail::fill(negativeSlope, Param, negativeSlopeInit, {}, options.paramDtype,
               where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
}

} // namespace graft::nnx
