// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_NORMAL_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_NORMAL_H

#include "frontend/stablehlo/recognise/random.h"

namespace graft::stablehlo {

/// As recogniseDraw, of jax.random.normal.
std::optional<RecognisedDraw> recogniseNormal(Expressions &expressions, Expr e);

/// As recogniseDraw, of jax.random.truncated_normal.
std::optional<RecognisedDraw> recogniseTruncatedNormal(Expressions &expressions,
                                                       Expr e);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_NORMAL_H
