// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/simple_cell.h"

#include "frontend/nnx/layers/recurrent_cell.h"
#include "frontend/nnx/trace/location.h"

namespace graft::nnx {

SimpleCell::SimpleCell(int64_t inFeatures, int64_t hiddenFeatures,
                       const Rngs &rngs, const SimpleCellOptions &options,
                       std::source_location where) {
  detail::putCellStatics(*this, inFeatures, hiddenFeatures, options, where);
  attr("residual") = Object(options.residual, where);
  denseH = detail::makeGate(hiddenFeatures, hiddenFeatures, false,
                            options.recurrentKernelInit, options, rngs, where);
  denseI = detail::makeGate(inFeatures, hiddenFeatures, true,
                            options.kernelInit, options, rngs, where);
}

Step SimpleCell::step(const Carry &carry, Tensor x) {
  if (carry.size() != carrySize())
    return wrongCarry(carry);
  std::source_location where = detail::callLocation();
  Tensor a = denseI(x, where), b = denseH(carry[0], where);
  Tensor sum;
  {
    detail::LayerScope scope;
    sum = a + b;
    if (detail::flagOf(attr("residual")))
      sum += carry[0];
  }
  Tensor next = attr("activation_fn")(sum, where);
  return {{next}, next};
}

} // namespace graft::nnx
