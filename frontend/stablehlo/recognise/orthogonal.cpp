// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Orthogonal matrices are recognised as jax.random.orthogonal makes them: Q of
// the QR decomposition of a normal draw, its columns multiplied by the signs of
// R's diagonal. Which elements R's diagonal has is found out one by one, so
// that it does not matter how it is taken.

#include "llvm/ADT/STLExtras.h"

#include "frontend/stablehlo/expression/builder.h"
#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/recognise/random.h"

namespace graft::stablehlo {

namespace {

/// Whether each column of `signs` has the sign of that element of the diagonal
/// of `factor`.
bool areSignsOfDiagonal(Expressions &expressions, Expr signs, Expr factor) {
  int64_t rows = signs->type.shape[0], columns = signs->type.shape[1];
  bool repeatsRow = rows == 1 || (signs->kind == Kind::Broadcast &&
                                  !llvm::is_contained(signs->ints, 0));
  if (!repeatsRow)
    return false;
  Builder builder(expressions, factor->source);
  for (int64_t i = 0; i < columns; ++i)
    if (element(expressions, signs, {0, i}) !=
        builder.sign(element(expressions, factor, {i, i})))
      return false;
  return true;
}

/// The normal draw [m, n], m >= n, that `e` is made of, if it is Q with signs.
std::optional<RecognisedDraw> sourceOf(Expressions &expressions, Expr e) {
  if (e->kind != Kind::Multiply || e->type.shape.size() != 2 ||
      e->type.shape[0] < e->type.shape[1])
    return std::nullopt;
  for (int side : {0, 1}) {
    Expr unitary = e->operands[side];
    if (unitary->kind != Kind::QrUnitary)
      continue;
    Expr factor = unitary->operands[0], scales = unitary->operands[1];
    if (factor->kind != Kind::QrFactor || scales->kind != Kind::QrScales ||
        factor->operands != scales->operands ||
        !areSignsOfDiagonal(expressions, e->operands[1 - side], factor))
      continue;
    auto draw = recogniseDraw(expressions, factor->operands[0]);
    if (draw && draw->sampler.kind == SamplerKind::Normal &&
        draw->sampler.scale == 1 && draw->k0->type.shape.empty())
      return draw;
  }
  return std::nullopt;
}

} // namespace

std::optional<RecognisedDraw> recogniseOrthogonal(Expressions &expressions,
                                                  Expr e) {
  bool isWide = e->kind == Kind::Transpose && e->type.shape.size() == 2 &&
                e->type.shape[0] < e->type.shape[1];
  auto draw = sourceOf(expressions, isWide ? e->operands[0] : e);
  if (!draw)
    return std::nullopt;
  draw->sampler.kind = SamplerKind::Orthogonal;
  draw->sampler.shape = e->type.shape;
  return draw;
}

} // namespace graft::stablehlo
