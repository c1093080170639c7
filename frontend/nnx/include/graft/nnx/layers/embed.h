// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Embed: a table of vectors.
//
//   auto table = nnx::Embed::make(32000, 4096, rngs,
//                                 {.paramDtype = graft::DType::BF16});

#ifndef GRAFT_NNX_LAYERS_EMBED_H
#define GRAFT_NNX_LAYERS_EMBED_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What Embed can be told besides its sizes.
struct EmbedOptions {
  /// The type of the stored table.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' if absent.
  std::optional<DType> dtype = std::nullopt;
  /// Flax's default: a normal with standard deviation 1 / sqrt(features).
  Initializer embeddingInit = initializers::varianceScaling(
      1.0, initializers::Fan::In, initializers::Distribution::Normal,
      {.out = {0}});
};

/// State: `embedding` Param [numEmbeddings, features]. Static attributes:
/// num_embeddings, features, dtype, param_dtype. Draws one key from stream
/// params.
class Embed : public Module {
public:
  using Module::Module;
  Embed(int64_t numEmbeddings, int64_t features, const Rngs &rngs,
        const EmbedOptions &options = {},
        std::source_location where = std::source_location::current());

  /// Makes a table; `where` is the line that plans show for its initializer.
  static Ref<Embed>
  make(int64_t numEmbeddings, int64_t features, const Rngs &rngs,
       const EmbedOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<Embed>(numEmbeddings, features, rngs, options, where);
  }

  /// The table, one row for each number to embed.
  Attr &embedding = attr("embedding");

  /// Numbers [...] to their rows [..., features], in `dtype`. A number below 0
  /// counts from the end; one out of range gives NaN. Fails unless the numbers
  /// are integers.
  Tensor call(Tensor x) override;

  /// query [..., features] to its products with all rows, [...,
  /// numEmbeddings]: logits of a model whose output shares the table.
  Tensor attend(Tensor query,
                std::source_location where = std::source_location::current());

  std::string className() const override { return "Embed"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_EMBED_H
