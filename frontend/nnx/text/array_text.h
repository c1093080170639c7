// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arrays as text in numpy's layout.

#ifndef GRAFT_FRONTEND_NNX_TEXT_ARRAY_TEXT_H
#define GRAFT_FRONTEND_NNX_TEXT_ARRAY_TEXT_H

#include <string>

#include "absl/status/statusor.h"
#include "graft/array.h"

namespace graft::nnx::detail {

/// Returns repr of a jax.Array: "Array([0., 0.], dtype=float32)". Fails as
/// Array::bytes does. The dtype must be printable.
absl::StatusOr<std::string> reprOf(const Array &array);

/// Returns str of a numpy array: "[0 3]". Fails likewise.
absl::StatusOr<std::string> strOf(const Array &array);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TEXT_ARRAY_TEXT_H
