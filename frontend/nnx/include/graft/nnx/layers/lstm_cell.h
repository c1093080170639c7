// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LSTMCell and OptimizedLSTMCell: long short-term memory.
//
//   auto cell = nnx::OptimizedLSTMCell::make(4, 6, rngs);

#ifndef GRAFT_NNX_LAYERS_LSTM_CELL_H
#define GRAFT_NNX_LAYERS_LSTM_CELL_H

#include <optional>

#include "graft/nnx/activations.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/layers/recurrent_cell.h"

namespace graft::nnx {

/// What LSTMCell and OptimizedLSTMCell can be told besides their sizes. The
/// defaults are those of Flax.
struct LSTMCellOptions {
  /// Of the gates i, f and o: from tensor to tensor, elementwise.
  Callable gateFn = [](const Tensor &x) { return sigmoid(x); };
  /// Of what is remembered, g and c': from tensor to tensor, elementwise.
  Callable activationFn = [](const Tensor &x) { return tanh(x); };
  /// Of the kernels that the input is multiplied with, called with the shape of
  /// each Linear's kernel.
  Initializer kernelInit = initializers::lecunNormal();
  /// Of the kernels that the carry is multiplied with. As in Flax, LSTMCell's
  /// default draws in F32 and rounds.
  std::optional<Initializer> recurrentKernelInit = std::nullopt;
  /// Of the biases, a value for each output of their Linear.
  Initializer biasInit = initializers::zeros();
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
};

/// i, f, o = gate(x W + h W' + b), g = activation(the same), c' = f c + i g, h'
/// = o activation(c'). State, for each of i, f, g, o: the Linears `ii`, `if_`,
/// `ig`, `io` [in, hidden], without bias, and `hi`, `hf`, `hg`, `ho` [hidden,
/// hidden]. Static attributes: in_features, hidden_features, gate_fn,
/// activation_fn, dtype, param_dtype. Draws in that order.
class LSTMCell : public RecurrentCell {
public:
  using RecurrentCell::RecurrentCell;
  LSTMCell(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
           const LSTMCellOptions &options = {},
           std::source_location where = std::source_location::current());

  /// Makes a cell; `where` is the line that plans show for its initializers.
  static Ref<LSTMCell>
  make(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
       const LSTMCellOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<LSTMCell>(inFeatures, hiddenFeatures, rngs, options,
                               where);
  }

  /// Takes x [batch..., in] and the carry (c, h), each [batch..., hidden]; the
  /// output is the new h. Another carry poisons all three.
  Step step(const Carry &carry, Tensor x) override;
  size_t carrySize() const override { return 2; }

  /// From the input, and from the carry. (`if` is a word of C++.)
  Attr &ii = attr("ii"), &ifGate = attr("if_"), &ig = attr("ig"),
       &io = attr("io");
  Attr &hi = attr("hi"), &hf = attr("hf"), &hg = attr("hg"), &ho = attr("ho");

  std::string className() const override { return "LSTMCell"; }
};

/// The same function with the four kernels side by side, in the order i, f, g,
/// o. State: the Linears `dense_i` [in, 4 hidden], without bias, and `dense_h`
/// [hidden, 4 hidden], with bias. Static attributes as LSTMCell. Draws in that
/// order.
class OptimizedLSTMCell : public RecurrentCell {
public:
  using RecurrentCell::RecurrentCell;
  OptimizedLSTMCell(
      int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
      const LSTMCellOptions &options = {},
      std::source_location where = std::source_location::current());

  /// Makes a cell; `where` is the line that plans show for its initializers.
  static Ref<OptimizedLSTMCell>
  make(int64_t inFeatures, int64_t hiddenFeatures, const Rngs &rngs,
       const LSTMCellOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<OptimizedLSTMCell>(inFeatures, hiddenFeatures, rngs,
                                        options, where);
  }

  /// As LSTMCell's, from two products in place of eight.
  Step step(const Carry &carry, Tensor x) override;
  size_t carrySize() const override { return 2; }

  /// From the input, and from the carry.
  Attr &denseI = attr("dense_i");
  Attr &denseH = attr("dense_h");

  std::string className() const override { return "OptimizedLSTMCell"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_LSTM_CELL_H
