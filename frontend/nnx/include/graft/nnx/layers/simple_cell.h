// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// SimpleCell: the plain recurrent unit.
//
//   auto cell = nnx::SimpleCell::make(4, 6, rngs, {.residual = true});

#ifndef GRAFT_NNX_LAYERS_SIMPLE_CELL_H
#define GRAFT_NNX_LAYERS_SIMPLE_CELL_H

#include <optional>

#include "graft/nnx/activations.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/layers/recurrent_cell.h"

namespace graft::nnx {

/// What SimpleCell can be told besides its sizes.
struct SimpleCellOptions {
  /// Add the carry before the activation.
  bool residual = false;
  /// From tensor to tensor, elementwise.
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
  std::optional<DType> dtype = DType::F32;
};

/// h' = activation(x W + b + h W'). State: the Linears `dense_h` [hidden,
/// hidden], without bias, and `dense_i` [in, hidden]. Static attributes:
/// in_features, hidden_features, residual, activation_fn, dtype, param_dtype.
/// Draws `dense_h` first.
class SimpleCell : public RecurrentCell {
public:
  using RecurrentCell::RecurrentCell;
  SimpleCell(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
             const SimpleCellOptions &options = {},
             std::source_location where = std::source_location::current());

  /// Makes a cell; `where` is the line that plans show for its initializers.
  static Ref<SimpleCell>
  make(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
       const SimpleCellOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<SimpleCell>(inFeatures, hiddenFeatures, rngs, options,
                                 where);
  }

  /// Takes x [batch..., in] and the carry (h), [batch..., hidden]; the output
  /// is the new h. Another carry or a shape that does not fit poisons both.
  Step step(const Carry &carry, Tensor x) override;
  size_t carrySize() const override { return 1; }

  /// From the carry, and from the input.
  Attr &denseH = attr("dense_h");
  Attr &denseI = attr("dense_i");

  std::string className() const override { return "SimpleCell"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_SIMPLE_CELL_H
