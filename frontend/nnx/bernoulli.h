// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_BERNOULLI_H
#define GRAFT_FRONTEND_NNX_BERNOULLI_H

#include "graft/nnx/rngs.h"
#include "graft/nnx/tensor.h"

namespace graft::nnx::detail {

/// What `random::bernoulli` gives at the current location.
Tensor bernoulli(const RandomKey &key, double p, const Shape &shape);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_BERNOULLI_H
