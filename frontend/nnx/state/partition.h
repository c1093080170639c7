// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_STATE_PARTITION_H
#define GRAFT_FRONTEND_NNX_STATE_PARTITION_H

#include "graft/nnx/filter.h"
#include "graft/nnx/state.h"

namespace graft::nnx::detail {

/// Returns a state a filter: each leaf goes to the first that matches it. Fails
/// with InvalidArgument if a filter that matches everything is not the last
/// or, with `exhaustive`, if a leaf matches none.
absl::StatusOr<std::vector<State>>
partition(std::vector<std::pair<Path, Leaf>> leaves,
          const std::vector<Filter> &filters, bool exhaustive);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_STATE_PARTITION_H
