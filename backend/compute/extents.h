// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_COMPUTE_EXTENTS_H
#define GRAFT_BACKEND_COMPUTE_EXTENTS_H

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "graft/tensor_op.h"

namespace graft {

/// Returns how many elements a valid type has.
int64_t elementCount(const TensorType &type);

/// Returns, for each dimension of a dense tensor, how many elements one step
/// along it skips.
std::vector<int64_t> denseStrides(absl::Span<const int64_t> shape);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_EXTENTS_H
