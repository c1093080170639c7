// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// RNN and Bidirectional: a cell, stepped along the time of a sequence.
//
//   auto rnn = nnx::RNN::make(nnx::GRUCell::make(4, 6, rngs));
//   nnx::Tensor y = (*rnn)(x);                       // [2, 5, 4] to [2, 5, 6]
//   nnx::Sequence s = rnn->run(x, {.seqLengths = lengths});    // s.carry

#ifndef GRAFT_NNX_LAYERS_RNN_H
#define GRAFT_NNX_LAYERS_RNN_H

#include <optional>
#include <string>

#include "graft/nnx/layers/recurrent_cell.h"

namespace graft::nnx {

/// Where a layer gets the keys of first carries.
class CarryRngs {
public:
  /// true: a stream of its own from seed 0, as Flax's default; false: none,
  /// then calls must bring a first carry.
  CarryRngs(bool own) : own(own) {}
  /// A stream forked from stream "carry".
  CarryRngs(Rngs rngs) : rngs(std::move(rngs)) {}

  /// Returns the layer's stream, or None.
  Object stream(const std::source_location &where) const;

private:
  bool own = false;
  std::optional<Rngs> rngs;
};

/// What RNN can be told besides its cell.
struct RNNOptions {
  /// Time comes first instead of before the features.
  bool timeMajor = false;
  /// Step from the end to the beginning, and give the outputs in the inputs'
  /// order again if `keepOrder`.
  bool reverse = false;
  bool keepOrder = false;
  /// Where the keys of first carries come from.
  CarryRngs rngs = true;
};

/// What a run of RNN can be told besides its input; what is absent is as in
/// RNNOptions.
struct RNNCall {
  /// The first carry; `initializeCarry` of the cell if empty.
  Carry initialCarry = {};
  /// I32 [batch...]: how many steps of each sequence count. Padding behind them
  /// stays where it is when reversed, and the carry is that of the last one.
  Tensor seqLengths = Tensor();
  std::optional<bool> timeMajor = std::nullopt;
  std::optional<bool> reverse = std::nullopt;
  std::optional<bool> keepOrder = std::nullopt;
};

/// What a run gives: the carry of the last step, and all outputs.
struct Sequence {
  Carry carry;
  Tensor outputs;
};

/// State: `cell`, and the RngStream `rngs` unless the options say false (then
/// the attribute is None). Static attributes: time_major, reverse, keep_order.
/// Draws one key of stream "carry" if the options give an Rngs.
class RNN : public Module {
public:
  using Module::Module;
  explicit RNN(Ref<RecurrentCell> cell, const RNNOptions &options = {},
               std::source_location where = std::source_location::current());

  /// Makes a layer of a cell.
  static Ref<RNN>
  make(Ref<RecurrentCell> cell, const RNNOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<RNN>(std::move(cell), options, where);
  }

  /// The outputs of `run`.
  // NOLINTNEXTLINE(performance-unnecessary-value-param): Module's signature
  Tensor call(Tensor x) override { return run(x).outputs; }

  /// Steps the cell, one copy of its ops a step, along x [batch..., time, in],
  /// or [time, batch..., in] if time is major; the outputs likewise. The time
  /// must not be 0.
  Sequence run(const Tensor &x, const RNNCall &options = {});

  /// A RecurrentCell, and where its first carry comes from.
  Attr &cell = attr("cell");
  Attr &rngs = attr("rngs");

  std::string className() const override { return "RNN"; }
};

/// How Bidirectional merges the outputs of its directions.
enum class Merge : uint8_t { Concatenate, Sum, Mean, Multiply };

/// What Bidirectional can be told besides its layers.
struct BidirectionalOptions {
  bool timeMajor = false;
  Merge merge = Merge::Concatenate;
  /// Where the keys of first carries come from.
  CarryRngs rngs = true;
};

/// What a run of Bidirectional gives: the carries of both directions.
struct BidirectionalSequence {
  Carry forward, backward;
  Tensor outputs;
};

/// State: the RNNs `forward_rnn` and `backward_rnn`, and the RngStream `rngs`
/// as RNN has it, which gives both their first carries. Static attributes:
/// time_major, merge_fn ("concatenate", ...).
class Bidirectional : public Module {
public:
  using Module::Module;
  Bidirectional(Ref<RNN> forward, Ref<RNN> backward,
                const BidirectionalOptions &options = {},
                std::source_location where = std::source_location::current());

  /// Makes a layer of two.
  static Ref<Bidirectional>
  make(Ref<RNN> forward, Ref<RNN> backward,
       const BidirectionalOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<Bidirectional>(std::move(forward), std::move(backward),
                                    options, where);
  }

  /// The outputs of `run`.
  // NOLINTNEXTLINE(performance-unnecessary-value-param): Module's signature
  Tensor call(Tensor x) override { return run(x).outputs; }

  /// Runs both over x, the second in reverse, keeping the order, and merges
  /// the outputs: concatenated they have the features of both.
  BidirectionalSequence run(const Tensor &x,
                            const Tensor &seqLengths = Tensor());

  Attr &forwardRnn = attr("forward_rnn");
  Attr &backwardRnn = attr("backward_rnn");
  Attr &rngs = attr("rngs");

  std::string className() const override { return "Bidirectional"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_RNN_H
