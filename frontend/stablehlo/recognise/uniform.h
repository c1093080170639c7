// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_UNIFORM_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_UNIFORM_H

#include "frontend/stablehlo/recognise/random.h"

namespace graft::stablehlo {

/// What jax.random.uniform computes, of scalars that need not be known:
/// max(lower, f * span + lower), f a fraction in [0, 1).
struct UniformNumbers {
  /// The sampler has a dtype, a shape and a layout.
  RecognisedDraw draw;
  Expr lower = nullptr, span = nullptr;
};

std::optional<UniformNumbers> recogniseUniformNumbers(Expressions &expressions,
                                                      Expr e);

/// As recogniseDraw, of jax.random.uniform with known bounds.
std::optional<RecognisedDraw> recogniseUniform(Expressions &expressions,
                                               Expr e);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_UNIFORM_H
