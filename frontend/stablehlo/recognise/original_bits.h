// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The bits of jax.random in the original counter layout. Each function returns
// whether `e` is such bits, and sets the draw's key, shape and layout.

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_ORIGINAL_BITS_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_ORIGINAL_BITS_H

#include "frontend/stablehlo/recognise/random.h"

namespace graft::stablehlo {

/// Words of 32 bits: the first words of blocks (j, h + j), then the second
/// ones.
bool matchStream(Expressions &expressions, Expr e, RecognisedDraw &draw);

/// Of words of 64 bits the upper halves `x0`: first words of blocks (j, n + j).
bool matchHalves(Expressions &expressions, Expr x0, const Shape &shape,
                 RecognisedDraw &draw);

/// The bytes or 16-bit halves of the stream's words, lowest first.
bool matchParts(Expressions &expressions, Expr e, int64_t width,
                RecognisedDraw &draw);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_ORIGINAL_BITS_H
