// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/gru_cell.h"

#include "frontend/nnx/layers/recurrent_cell.h"
#include "frontend/nnx/trace/location.h"
#include "graft/nnx/movement.h"

namespace graft::nnx {

GRUCell::GRUCell(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
                 const GRUCellOptions &options, std::source_location where) {
  detail::putCellStatics(*this, inFeatures, hiddenFeatures, options, where);
  attr("gate_fn") = Object(options.gateFn, where);
  denseI = detail::makeGate(inFeatures, 3 * hiddenFeatures, true,
                            options.kernelInit, options, rngs, where);
  denseH = detail::makeGate(hiddenFeatures, 3 * hiddenFeatures, false,
                            options.recurrentKernelInit, options, rngs, where);
}

Step GRUCell::step(const Carry &carry, Tensor x) {
  if (carry.size() != carrySize())
    return wrongCarry(carry);
  std::source_location where = detail::callLocation();
  Attr &gate = attr("gate_fn"), &activation = attr("activation_fn");
  const Tensor &h = carry[0];
  Tensor a = denseI(x, where), b = denseH(h, where);
  std::vector<Tensor> fromInput, fromCarry;
  Tensor r, z, n;
  {
    detail::LayerScope scope;
    fromInput = split(a, 3, -1);
    fromCarry = split(b, 3, -1);
    if (fromInput.size() != 3 || fromCarry.size() != 3) {
      Tensor bad = fromInput[0].isPoisoned() ? fromInput[0] : fromCarry[0];
      return {{bad}, bad};
    }
    r = fromInput[0] + fromCarry[0];
    z = fromInput[1] + fromCarry[1];
  }
  r = gate(r, where);
  z = gate(z, where);
  {
    detail::LayerScope scope;
    n = fromInput[2] + r * fromCarry[2];
  }
  n = activation(n, where);
  detail::LayerScope scope;
  Tensor next = (1.0 - z) * n + z * h;
  return {{next}, next};
}

} // namespace graft::nnx
