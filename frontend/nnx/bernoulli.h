// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_BERNOULLI_H
#define GRAFT_FRONTEND_NNX_BERNOULLI_H

#include "graft/nnx/rngs.h"
#include "graft/nnx/tensor.h"

namespace graft::nnx::detail {

/// Returns Bools that are true with probability `p`, as `jax.random.bernoulli`:
/// a uniform F32 draw below p.
Tensor bernoulli(const RandomKey &key, double p, const Shape &shape);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_BERNOULLI_H
