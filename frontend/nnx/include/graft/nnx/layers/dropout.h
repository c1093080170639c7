// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Dropout: zeros a random share of its input, and scales the rest.
//
//   auto drop = nnx::Dropout::make(0.1, rngs);
//   drop->call(x, {.deterministic = true});    // x

#ifndef GRAFT_NNX_LAYERS_DROPOUT_H
#define GRAFT_NNX_LAYERS_DROPOUT_H

#include <optional>
#include <string>
#include <vector>

#include "graft/nnx/module.h"
#include "graft/nnx/rng_stream.h"
#include "graft/nnx/rngs.h"

namespace graft::nnx {

/// What Dropout can be told besides its rate.
struct DropoutOptions {
  /// Dimensions that share one mask; negative ones count from the end.
  std::vector<int64_t> broadcastDims = {};
  /// Change nothing. If absent, calls must say.
  std::optional<bool> deterministic = false;
  /// The stream that the layer's own is forked from.
  std::string rngCollection = "dropout";
};

/// What a call of Dropout can be told besides its input.
struct DropoutCall {
  /// As DropoutOptions::deterministic, over which it has precedence.
  std::optional<bool> deterministic = std::nullopt;
  /// What decides; the next key of the layer's own stream if absent.
  std::optional<RandomKey> key = std::nullopt;
};

/// State: the RngStream `rngs` (`rngs.count`, `rngs.key`), unless the layer was
/// made without Rngs (then the attribute is None and calls must bring a key).
/// Static attributes: rate, broadcast_dims, deterministic, rng_collection.
/// Draws one key from the stream of rngCollection, for the layer's own.
class Dropout : public Module {
public:
  using Module::Module;
  Dropout(double rate, const std::optional<Rngs> &rngs,
          const DropoutOptions &options = {},
          std::source_location where = std::source_location::current());

  /// Makes a layer that drops each element with probability `rate`.
  static Ref<Dropout>
  make(double rate, const std::optional<Rngs> &rngs,
       const DropoutOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<Dropout>(rate, rngs, options, where);
  }

  /// x / (1 - rate) where a draw is below 1 - rate, elsewhere 0; x itself if
  /// deterministic or the rate is 0. Same shape and dtype.
  Tensor call(Tensor x) override { return call(std::move(x), {}); }
  Tensor call(Tensor x, const DropoutCall &options);

  /// The stream, if any.
  Attr &rngs = attr("rngs");

  std::string className() const override { return "Dropout"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_DROPOUT_H
