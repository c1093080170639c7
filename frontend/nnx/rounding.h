// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arithmetic in an element type, as JAX does it for an initializer's scale:
// each step rounded, F16 and BF16 by way of F32.

#ifndef GRAFT_FRONTEND_NNX_ROUNDING_H
#define GRAFT_FRONTEND_NNX_ROUNDING_H

#include <cstddef>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/dtype.h"

namespace graft::nnx::detail {

/// Returns `value` rounded to the nearest F32, BF16 or F16, ties to even. Other
/// types leave it alone.
double roundTo(DType dtype, double value);

/// Returns one element as little-endian bytes: `value` rounded for floats, and
/// for integers and Bool only if it is exactly representable. Fails with
/// InvalidArgument otherwise, and for sub-byte, 8-bit float and complex types.
absl::StatusOr<std::vector<std::byte>> encode(DType dtype, double value);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_ROUNDING_H
