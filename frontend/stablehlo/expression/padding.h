// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_PADDING_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_PADDING_H

#include "frontend/stablehlo/expression/builder.h"

namespace graft::stablehlo {

/// What is put around and between the elements of each dimension. Less than 0
/// at an edge cuts off.
struct Padding {
  std::vector<int64_t> low, high;
  std::vector<int64_t> interior; ///< at least 0
};

/// Returns `from` with copies of the scalar `value` around it. One number for
/// each dimension. Fails if that leaves an extent below 0.
Expr pad(Builder &builder, Expr from, Expr value, const Padding &padding);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_PADDING_H
