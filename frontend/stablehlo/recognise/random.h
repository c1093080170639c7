// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_RANDOM_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_RANDOM_H

#include "frontend/stablehlo/expression/expressions.h"
#include "graft/sampler.h"

namespace graft::stablehlo {

/// A tensor that is random numbers: for each index of the keys, which are its
/// leading dimensions (vmap), a draw of the sampler.
struct RecognisedDraw {
  Expr k0 = nullptr; ///< the keys' first words
  Expr k1 = nullptr;
  Sampler sampler;
};

/// Returns the draw that `tensor` is, with JAX's roundings under jit, or
/// nothing. Patterns: jax.random's bits, uniform, normal,
/// truncated_normal, orthogonal, bernoulli and randint, and the product of
/// floats with a constant.
std::optional<RecognisedDraw> recogniseDraw(Expressions &expressions,
                                            Expr tensor);

/// As recogniseDraw, of jax.random.bits. `tensor` is of unsigned integers.
std::optional<RecognisedDraw> recogniseBits(Expressions &expressions,
                                            Expr tensor);

/// As recogniseDraw, of the bits that a fraction of `format` is made of.
std::optional<RecognisedDraw> recogniseBitsOf(Expressions &expressions,
                                              Expr tensor, DType format);

/// As recogniseDraw, of jax.random.orthogonal.
std::optional<RecognisedDraw> recogniseOrthogonal(Expressions &expressions,
                                                  Expr tensor);

/// As recogniseDraw, of jax.random.randint in I32.
std::optional<RecognisedDraw> recogniseRandInt(Expressions &expressions,
                                               Expr tensor);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_RANDOM_H
