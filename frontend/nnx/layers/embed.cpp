// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/embed.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

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

Tensor Embed::call(Tensor x) {
  detail::LayerScope scope;
  if (!x.hasType())
    return detail::badOperand(x);
  if (x.dtype() == DType::Bool || isComputableFloat(x.dtype()))
    return detail::failArgument(
        absl::StrCat("Embed: the input must be of integers, found ",
                     x.toString(), "; use astype"));
  Tensor table =
      detail::promoteInLayer(*this, {detail::parameter(embedding)}, false)[0];
  if (!table.hasType() || table.shape().empty() || table.shape().front() != 1)
    return take(table, x, 0);
  Shape shape = x.shape();
  shape.push_back(table.shape().back());
  return broadcastTo(table, shape);
}

Tensor Embed::attend(Tensor query, std::source_location where) {
  detail::LocationScope scope(where);
  std::vector<Tensor> values = detail::promoteInLayer(
      *this, {std::move(query), detail::parameter(embedding)});
  return dotGeneral(values[0], values[1], {{-1}, {-1}});
}

} // namespace graft::nnx
