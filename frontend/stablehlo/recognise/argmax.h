// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A reduction of values and their indices at once, with what each begins with:
// operands {values, indices, first value, first index}. It is argmax or argmin
// if its body picks the greater value, the first one or a NaN. The caller
// follows the body with arguments of its own, argmaxScalars; what that gives is
// compared with what the body of argmax would.

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_ARGMAX_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_ARGMAX_H

#include "frontend/stablehlo/expression/builder.h"

namespace graft::stablehlo {

/// Whether argmax along `axis` could have these operands.
bool mayBeArgmax(Builder &builder, const std::vector<Expr> &operands,
                 int64_t axis);

/// Returns the scalars that stand for the arguments of the body: nothing else
/// is equal to them.
std::vector<Expr> argmaxScalars(Expressions &expressions,
                                const std::vector<Expr> &operands);

/// Returns Maximum if the body, which gives `body` of `scalars`, is that of
/// argmax, Minimum if it is that of argmin, else nothing.
std::optional<ReduceKind> recogniseArgmax(Builder &builder,
                                          const std::vector<Expr> &operands,
                                          const std::vector<Expr> &scalars,
                                          const std::vector<Expr> &body);

/// Returns the values and the indices of argmax, or of argmin.
std::vector<Expr> argmax(Builder &builder, ReduceKind kind,
                         const std::vector<Expr> &operands, int64_t axis);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_ARGMAX_H
