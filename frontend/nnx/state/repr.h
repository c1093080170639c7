// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_STATE_REPR_H
#define GRAFT_FRONTEND_NNX_STATE_REPR_H

#include "graft/nnx/repr.h"
#include "graft/nnx/state.h"

namespace graft::nnx::detail {

/// Returns a leaf as Flax prints a Variable, or raw data. Lines after the first
/// begin with `indent` spaces, as everything Flax nests does.
std::string reprLeaf(const Leaf &leaf, size_t indent);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_STATE_REPR_H
