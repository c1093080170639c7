// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Axes: dimensions by number, negative ones from the end.

#ifndef GRAFT_FRONTEND_NNX_OPS_AXES_H
#define GRAFT_FRONTEND_NNX_OPS_AXES_H

#include <cstdint>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "graft/nnx/tensor.h"

namespace graft::nnx::detail {

/// Returns `axis` counted from the front. Fails, calling it `what`, unless
/// -rank <= axis < rank.
absl::StatusOr<int64_t> normalizeAxis(int64_t axis, int64_t rank,
                                      absl::string_view what);

/// The same for a list; it is sorted. Fails too if an axis is there twice.
absl::StatusOr<std::vector<int64_t>>
normalizeAxes(const std::vector<int64_t> &axes, int64_t rank,
              absl::string_view what);

/// The number of dimensions, signed for arithmetic on axes: of a shape, of a
/// list with an entry a dimension, of a tensor.
template <class T> int64_t rankOf(const std::vector<T> &list) {
  return static_cast<int64_t>(list.size());
}
inline int64_t rankOf(const Tensor &tensor) { return rankOf(tensor.shape()); }

/// Returns the product of extents; INT64_MAX, which no shape passes with, if it
/// is larger.
int64_t product(const std::vector<int64_t> &extents);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_OPS_AXES_H
