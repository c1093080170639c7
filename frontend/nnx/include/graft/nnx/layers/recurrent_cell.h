// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// RecurrentCell: one step of a recurrent network.
//
//   auto cell = nnx::GRUCell::make(4, 6, rngs);
//   nnx::Carry carry = cell->initializeCarry({2, 4}, rngs);
//   nnx::Step step = cell->step(carry, x);        // x [2, 4], output [2, 6]

#ifndef GRAFT_NNX_LAYERS_RECURRENT_CELL_H
#define GRAFT_NNX_LAYERS_RECURRENT_CELL_H

#include <vector>

#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"
#include "graft/nnx/rng_stream.h"

namespace graft::nnx {

/// What a cell hands to its next step: (c, h) of an LSTM, else (h).
using Carry = std::vector<Tensor>;

/// What a step gives.
struct Step {
  Carry carry;
  Tensor output;
};

/// The base of cells.
class RecurrentCell : public Module {
public:
  using Module::Module;

  /// Computes one step. x [batch..., in], each tensor of the carry [batch...,
  /// hidden]. A carry of another length poisons the results.
  virtual Step step(const Carry &carry, Tensor x) = 0;

  /// Returns how many tensors the carry has.
  virtual size_t carrySize() const = 0;

  /// Returns the first carry for inputs of `inputShape` [batch..., in], in the
  /// parameters' type. Takes one key of `stream` for each of its tensors,
  /// though zeros do not use it.
  Carry
  initializeCarry(const Shape &inputShape, RngStream &stream,
                  const Initializer &init = initializers::zeros(),
                  std::source_location where = std::source_location::current());
  /// The same with the keys of stream "carry".
  Carry
  initializeCarry(const Shape &inputShape, const Rngs &rngs,
                  const Initializer &init = initializers::zeros(),
                  std::source_location where = std::source_location::current());

protected:
  /// Returns what a step gives for a carry that is not `carrySize` long.
  Step wrongCarry(const Carry &carry) const;

  /// Returns the shape of each tensor of the carry.
  Shape carryShape(Shape inputShape);
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_RECURRENT_CELL_H
