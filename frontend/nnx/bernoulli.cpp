// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/bernoulli.h"

#include "frontend/nnx/eager.h"

namespace graft::nnx::detail {

Tensor bernoulli(const RandomKey &key, double p, const Shape &shape) {
  Sampler sampler;
  sampler.kind = SamplerKind::Bernoulli;
  sampler.dtype = DType::Bool;
  sampler.probability = p;
  sampler.shape = shape;
  return drawOrRecord(std::move(sampler), key);
}

} // namespace graft::nnx::detail
