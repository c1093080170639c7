// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EMIT_CONSTANTS_H
#define GRAFT_FRONTEND_STABLEHLO_EMIT_CONSTANTS_H

#include "llvm/Support/LogicalResult.h"

#include "frontend/stablehlo/expression/expressions.h"
#include "graft/traced_program.h"

namespace graft::stablehlo {

/// More elements are not written out as a table, and not taken as one draw
/// each.
inline constexpr int64_t largestTable = 65536;

/// Returns the constant that `e` is, a constant or counters. Refuses a large
/// table of counters.
llvm::FailureOr<ConstantOp> constantOf(Expressions &expressions, Expr e);

/// Returns the sum that large counters `e` are, of a small table for each
/// dimension; or null.
Expr sumOfCounters(Expressions &expressions, Expr e);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EMIT_CONSTANTS_H
