// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// GRUCell: a gated recurrent unit.
//
//   auto cell = nnx::GRUCell::make(4, 6, rngs);

#ifndef GRAFT_NNX_LAYERS_GRU_CELL_H
#define GRAFT_NNX_LAYERS_GRU_CELL_H

#include <optional>

#include "graft/nnx/activations.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/layers/recurrent_cell.h"

namespace graft::nnx {

/// What GRUCell can be told besides its sizes.
struct GRUCellOptions {
  /// Of the gates r and z: from tensor to tensor, elementwise.
  Callable gateFn = [](const Tensor &x) { return sigmoid(x); };
  /// Of the candidate n: from tensor to tensor, elementwise.
  Callable activationFn = [](const Tensor &x) { return tanh(x); };
  /// Of the kernels that the input is multiplied with, called with the shape of
  /// each Linear's kernel.
  Initializer kernelInit = initializers::lecunNormal();
  /// Of the kernels that the carry is multiplied with.
  Initializer recurrentKernelInit = initializers::orthogonal();
  /// Of the biases, a value for each output of their Linear.
  Initializer biasInit = initializers::zeros();
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
};

/// r, z = gate(x W + b + h W'), n = activation(x W + b + r (h W')), h' = (1 -
/// z) n + z h. State: the Linears `dense_i` [in, 3 hidden] and `dense_h`
/// [hidden, 3 hidden], without bias, in the order r, z, n. Static attributes:
/// in_features, hidden_features, gate_fn, activation_fn, dtype, param_dtype.
/// Draws in that order.
class GRUCell : public RecurrentCell {
public:
  using RecurrentCell::RecurrentCell;
  GRUCell(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
          const GRUCellOptions &options = {},
          std::source_location where = std::source_location::current());

  /// Makes a cell; `where` is the line that plans show for its initializers.
  static Ref<GRUCell>
  make(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
       const GRUCellOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<GRUCell>(inFeatures, hiddenFeatures, rngs, options, where);
  }

  /// Takes x [batch..., in] and the carry (h), [batch..., hidden]; the output
  /// is the new h. Another carry or a shape that does not fit poisons both.
  Step step(const Carry &carry, Tensor x) override;
  size_t carrySize() const override { return 1; }

  /// From the input, and from the carry.
  Attr &denseI = attr("dense_i");
  Attr &denseH = attr("dense_h");

  std::string className() const override { return "GRUCell"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_GRU_CELL_H
