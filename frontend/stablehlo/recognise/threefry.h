// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_THREEFRY_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_THREEFRY_H

#include "frontend/stablehlo/expression/expressions.h"

namespace graft::stablehlo {

/// Returns the Threefry word that the U32 sum `a + b` is, if it is the end of
/// the 20 rounds; else null. An Expressions::SumRule.
Expr recogniseThreefry(Expressions &expressions, Expr a, Expr b);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_THREEFRY_H
