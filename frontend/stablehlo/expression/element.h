// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Single elements of expressions.

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_ELEMENT_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_ELEMENT_H

#include "frontend/stablehlo/expression/expressions.h"

namespace graft::stablehlo {

/// Returns element `index`, a scalar.
Expr element(Expressions &expressions, Expr tensor,
             const std::vector<int64_t> &index);

/// Returns `tensor` with all elements written out if they are known and not too
/// many, else `tensor`.
Expr evaluate(Expressions &expressions, Expr tensor);

/// Returns the operand, and the index in it, that element `index` of a movement
/// comes from. The indices of a Gather are constant.
std::pair<Expr, std::vector<int64_t>> origin(Kind kind, const TensorType &type,
                                             const std::vector<Expr> &operands,
                                             const std::vector<int64_t> &ints,
                                             std::vector<int64_t> index);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_ELEMENT_H
