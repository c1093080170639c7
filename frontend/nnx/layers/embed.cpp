// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/embed.h"

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

Embed::Embed(int64_t numEmbeddings, int64_t features, const Rngs &rngs,
             const EmbedOptions &options, std::source_location where) {
  detail::initialize(embedding, Param, options.embeddingInit, rngs,
                     {numEmbeddings, features}, options.paramDtype, where);
  attr("num_embeddings") = Object(numEmbeddings, where);
  attr("features") = Object(features, where);
  // Flax's Embed computes in the parameters' type unless told otherwise.
  detail::putDtypes(*this, options.dtype.value_or(options.paramDtype),
                    options.paramDtype, where);
}

} // namespace graft::nnx
