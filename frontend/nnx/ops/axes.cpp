// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/ops/axes.h"

#include <algorithm>
#include <limits>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/text/list_text.h"

namespace graft::nnx::detail {

absl::StatusOr<int64_t> normalizeAxis(int64_t axis, int64_t rank,
                                      absl::string_view what) {
  if (axis < -rank || axis >= rank)
    return absl::InvalidArgumentError(
        absl::StrCat(what, ": axis ", axis, " is out of range for a tensor of ",
                     rank, " dimension", rank == 1 ? "" : "s"));
  return axis < 0 ? axis + rank : axis;
}

absl::StatusOr<std::vector<int64_t>>
normalizeAxes(const std::vector<int64_t> &axes, int64_t rank,
              absl::string_view what) {
  std::vector<int64_t> sorted;
  for (int64_t axis : axes) {
    absl::StatusOr<int64_t> one = normalizeAxis(axis, rank, what);
    if (!one.ok())
      return one.status();
    sorted.push_back(*one);
  }
  std::sort(sorted.begin(), sorted.end());
  if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
    return absl::InvalidArgumentError(
        absl::StrCat(what, ": an axis is there twice in ", listText(axes)));
  return sorted;
}

int64_t product(const std::vector<int64_t> &extents) {
  int64_t result = 1;
  for (int64_t extent : extents)
    if (__builtin_mul_overflow(result, extent, &result))
      return std::numeric_limits<int64_t>::max();
  return result;
}

} // namespace graft::nnx::detail
