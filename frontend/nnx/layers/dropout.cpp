// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/dropout.h"

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"
#include "graft/nnx/random.h"

namespace graft::nnx {

Dropout::Dropout(double rate, const std::optional<Rngs> &rngs,
                 const DropoutOptions &options, std::source_location where) {
  attr("rate") = Object(rate, where);
  attr("broadcast_dims") = Object(options.broadcastDims, where);
  attr("deterministic") = detail::toObject(options.deterministic, where);
  attr("rng_collection") = Object(options.rngCollection, where);
  this->rngs = rngs ? Object(rngs->fork(options.rngCollection, where), where)
                    : Object(nullptr, where);
}

Tensor Dropout::call(Tensor x, const DropoutCall &options) {
  detail::LayerScope scope;
  absl::StatusOr<bool> deterministic = detail::firstFlag(
      options.deterministic, attr("deterministic"), "deterministic", "Dropout");
  if (!deterministic.ok())
    return detail::fail(deterministic.status());
  double rate = detail::numberAttr(*this, "rate", 0);
  if (*deterministic || rate == 0)
    return x;
  if (!x.hasType())
    return detail::badOperand(x);
  if (rate == 1)
    return zerosLike(x);
  absl::StatusOr<RandomKey> key =
      detail::dropoutKey(options.key, rngs, "Dropout");
  if (!key.ok())
    return detail::fail(key.status());
  absl::StatusOr<std::vector<int64_t>> shared =
      detail::normalizeAxes(detail::intsOf(attr("broadcast_dims")),
                            detail::rankOf(x), "Dropout: the dimension");
  if (!shared.ok())
    return detail::fail(shared.status());
  Shape shape = x.shape();
  for (int64_t dimension : *shared)
    shape[dimension] = 1;
  Tensor mask =
      broadcastTo(random::bernoulli(*key, 1 - rate, shape), x.shape());
  return where(mask, x / (1 - rate), zerosLike(x));
}

} // namespace graft::nnx
