// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/bernoulli.h"

#include "frontend/nnx/eager.h"
#include "graft/nnx/elementwise.h"

namespace graft::nnx::detail {

Tensor bernoulli(const RandomKey &key, double p, const Shape &shape) {
  Sampler uniform;
  uniform.shape = shape;
  return less(drawOrRecord(uniform, key), p);
}

} // namespace graft::nnx::detail
