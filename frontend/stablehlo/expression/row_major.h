// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Elements by their number in row-major order.

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_ROW_MAJOR_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_ROW_MAJOR_H

#include <vector>

#include "graft/dtype.h"

namespace graft::stablehlo {

/// Returns the index of element number `flat`.
std::vector<int64_t> unflatten(int64_t flat, const Shape &shape);

/// Returns the number of the element at `index`.
int64_t flatten(const std::vector<int64_t> &index, const Shape &shape);

/// Row-major strides of `shape`; 0 for an extent of 1.
std::vector<int64_t> rowMajor(const Shape &shape);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_ROW_MAJOR_H
