// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/random.h"

#include "frontend/stablehlo/recognise/normal.h"
#include "frontend/stablehlo/recognise/patterns.h"
#include "frontend/stablehlo/recognise/uniform.h"

namespace graft::stablehlo {

namespace {

/// uniform(0, 1) < probability
std::optional<RecognisedDraw> recogniseBernoulli(Expressions &expressions,
                                                 Expr e) {
  if (e->kind != Kind::Compare ||
      e->ints[0] != static_cast<int64_t>(ElementwiseKind::Less) ||
      e->operands[0]->type.dtype != DType::F32 || !e->operands[1]->isSplat())
    return std::nullopt;
  auto draw = recogniseUniform(expressions, e->operands[0]);
  if (!draw || draw->sampler.lower != 0 || draw->sampler.upper != 1)
    return std::nullopt;
  draw->sampler.kind = SamplerKind::Bernoulli;
  draw->sampler.dtype = DType::Bool;
  draw->sampler.probability = splatValue(e->operands[1]);
  return draw;
}

std::optional<RecognisedDraw> recogniseUnscaled(Expressions &expressions,
                                                Expr e) {
  if (e->kind == Kind::Draw)
    return RecognisedDraw{e->operands[0], e->operands[1],
                          expressions.samplerOf(e)};
  DType dtype = e->type.dtype;
  if (isUnsigned(dtype))
    return recogniseBits(expressions, e);
  if (dtype == DType::Bool)
    return recogniseBernoulli(expressions, e);
  if (dtype == DType::I32)
    return recogniseRandInt(expressions, e);
  if (!isComputableFloat(dtype))
    return std::nullopt;
  for (auto *recognise : {recogniseTruncatedNormal, recogniseNormal,
                          recogniseUniform, recogniseOrthogonal})
    if (auto draw = recognise(expressions, e))
      return draw;
  return std::nullopt;
}

/// The constant that the first operand of `e` is multiplied by. XLA multiplies
/// by the inverse of a constant; BF16 it divides in F32, where that is all but
/// never another BF16.
Expr scaleOf(Expressions &expressions, Expr e) {
  if (e->kind == Kind::Multiply && e->operands[1]->isSplat())
    return e->operands[1];
  DType dtype = e->type.dtype;
  if (e->kind != Kind::Divide || !e->operands[1]->isSplat() ||
      !isComputableFloat(dtype) || dtype == DType::BF16)
    return nullptr;
  Expr one = expressions.splat(e->type, toBits(dtype, 1));
  Expr inverse = expressions.make(Kind::Divide, e->type, {one, e->operands[1]});
  return inverse->isSplat() ? inverse : nullptr;
}

bool isScaled(SamplerKind kind) {
  return kind == SamplerKind::Uniform || kind == SamplerKind::Normal ||
         kind == SamplerKind::TruncatedNormal ||
         kind == SamplerKind::Orthogonal;
}

/// A draw, or its product with a constant.
std::optional<RecognisedDraw> recogniseScaled(Expressions &expressions,
                                              Expr e) {
  auto draw = recogniseUnscaled(expressions, e);
  if (!draw) {
    Expr scale = scaleOf(expressions, e);
    if (!scale)
      return std::nullopt;
    draw = recogniseUnscaled(expressions, e->operands[0]);
    if (!draw || !isScaled(draw->sampler.kind))
      return std::nullopt;
    draw->sampler.scale = splatValue(scale);
  }
  // Infinite scales and bounds the wrong way round are arithmetic.
  return verify(draw->sampler).ok() ? draw : std::nullopt;
}

} // namespace

std::optional<RecognisedDraw> recogniseDraw(Expressions &expressions,
                                            Expr tensor) {
  if (auto draw = recogniseScaled(expressions, tensor))
    return draw;
  if (tensor->kind != Kind::Reshape)
    return std::nullopt;
  // Values depend on the place in row-major order alone, so the shape is free.
  auto draw = recogniseDraw(expressions, tensor->operands[0]);
  if (!draw || !draw->k0->type.shape.empty() ||
      isDrawnWhole(draw->sampler.kind))
    return std::nullopt;
  draw->sampler.shape = tensor->type.shape;
  return draw;
}

} // namespace graft::stablehlo
