// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/lstm_cell.h"

#include "frontend/nnx/layers/recurrent_cell.h"
#include "frontend/nnx/trace/location.h"
#include "graft/nnx/movement.h"

namespace graft::nnx {

namespace {

/// Draws in F32, whatever the type, and rounds.
Initializer roundedOrthogonal() {
  return [](const RandomKey &key, const Shape &shape, DType dtype) {
    return astype(initializers::orthogonal()(key, shape, DType::F32), dtype);
  };
}

/// What follows from the gates before their functions.
Step finish(Module &cell, Tensor i, Tensor f, Tensor g, Tensor o,
            const Tensor &c, const std::source_location &where) {
  Attr &gate = cell.attr("gate_fn"), &activation = cell.attr("activation_fn");
  i = gate(i, where);
  f = gate(f, where);
  g = activation(g, where);
  o = gate(o, where);
  Tensor remembered;
  {
    detail::LayerScope scope;
    remembered = f * c + i * g;
  }
  Tensor active = activation(remembered, where);
  detail::LayerScope scope;
  Tensor h = o * active;
  return {{remembered, h}, h};
}

} // namespace

LSTMCell::LSTMCell(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
                   const LSTMCellOptions &options, std::source_location where) {
  detail::putCellStatics(*this, inFeatures, hiddenFeatures, options, where);
  attr("gate_fn") = Object(options.gateFn, where);
  Initializer recurrent =
      options.recurrentKernelInit.value_or(roundedOrthogonal());
  for (Attr *gate : {&ii, &ifGate, &ig, &io})
    *gate = detail::makeGate(inFeatures, hiddenFeatures, false,
                             options.kernelInit, options, rngs, where);
  for (Attr *gate : {&hi, &hf, &hg, &ho})
    *gate = detail::makeGate(hiddenFeatures, hiddenFeatures, true, recurrent,
                             options, rngs, where);
}

Step LSTMCell::step(const Carry &carry, Tensor x) {
  if (carry.size() != carrySize())
    return wrongCarry(carry);
  std::source_location where = detail::callLocation();
  auto gate = [&](Attr &fromInput, Attr &fromCarry) {
    Tensor a = fromInput(x, where), b = fromCarry(carry[1], where);
    detail::LayerScope scope;
    return a + b;
  };
  Tensor i = gate(ii, hi), f = gate(ifGate, hf);
  Tensor g = gate(ig, hg), o = gate(io, ho);
  return finish(*this, i, f, g, o, carry[0], where);
}

OptimizedLSTMCell::OptimizedLSTMCell(int64_t inFeatures, int64_t hiddenFeatures,
                                     const Rngs &rngs,
                                     const LSTMCellOptions &options,
                                     std::source_location where) {
  detail::putCellStatics(*this, inFeatures, hiddenFeatures, options, where);
  attr("gate_fn") = Object(options.gateFn, where);
  denseI = detail::makeGate(inFeatures, 4 * hiddenFeatures, false,
                            options.kernelInit, options, rngs, where);
  denseH = detail::makeGate(
      hiddenFeatures, 4 * hiddenFeatures, true,
      options.recurrentKernelInit.value_or(initializers::orthogonal()), options,
      rngs, where);
}

Step OptimizedLSTMCell::step(const Carry &carry, Tensor x) {
  if (carry.size() != carrySize())
    return wrongCarry(carry);
  std::source_location where = detail::callLocation();
  Tensor a = denseI(x, where), b = denseH(carry[1], where);
  std::vector<Tensor> gates;
  {
    detail::LayerScope scope;
    gates = split(a + b, 4, -1);
  }
  if (gates.size() != 4)
    return {{gates[0], gates[0]}, gates[0]};
  return finish(*this, gates[0], gates[1], gates[2], gates[3], carry[0], where);
}

} // namespace graft::nnx
