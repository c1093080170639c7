// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_VALUE_ENCODE_H
#define GRAFT_FRONTEND_NNX_VALUE_ENCODE_H

#include <cstddef>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/dtype.h"

namespace graft::nnx::detail {

/// Returns one element as little-endian bytes: `value` rounded for floats, and
/// for integers and Bool only if it is exactly representable. Fails with
/// InvalidArgument otherwise, and for sub-byte, 8-bit float and complex types.
absl::StatusOr<std::vector<std::byte>> encode(DType dtype, double value);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_VALUE_ENCODE_H
