// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What is looked for where an expression is made. Each function returns a
// simpler expression of the type asked for, or null.

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_SIMPLIFY_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_SIMPLIFY_H

#include "frontend/stablehlo/expression/expressions.h"

namespace graft::stablehlo {

/// Brings the operands in the order in which equal ones are equal.
Expr simplifyElementwise(Expressions &expressions, Kind kind,
                         const TensorType &type, std::vector<Expr> &operands,
                         const std::vector<int64_t> &ints);

/// Of one or two operands, all integers.
Expr simplifyInteger(Expressions &expressions, Kind kind,
                     const TensorType &type, Expr a, Expr b);

Expr simplifyMovement(Expressions &expressions, Kind kind,
                      const TensorType &type, const std::vector<Expr> &operands,
                      const std::vector<int64_t> &ints);

/// A slice of `from`.
struct SlicedPart {
  Expr from;
  TensorType type;
  std::vector<int64_t> ints;
};

/// Returns the slices that the slice `ints` of `from` is joined of, if that is
/// a concatenation, along its axis: of the parts that it meets. Else nothing.
std::vector<SlicedPart> slicedParts(const TensorType &type, Expr from,
                                    const std::vector<int64_t> &ints);

Expr simplifyReduce(Expressions &expressions, const TensorType &type, Expr from,
                    ReduceKind kind);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_SIMPLIFY_H
