// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/uniform.h"

#include "frontend/stablehlo/recognise/patterns.h"
#include "graft/float16.h"

namespace graft::stablehlo {

namespace {

/// The draw of the bits that a fraction is made of, as a draw of fractions:
/// bitcast(bits >> unused | bits of 1.0) - 1.0
std::optional<RecognisedDraw> recogniseFraction(Expressions &expressions,
                                                Expr e) {
  if (e->kind != Kind::Subtract || !isFloatSplat(e->operands[1], 1) ||
      e->operands[0]->kind != Kind::Bitcast)
    return std::nullopt;
  struct Format {
    DType dtype;
    uint64_t unused, one;
  };
  for (Format format :
       {Format{DType::F32, 9, 0x3F800000}, Format{DType::BF16, 1, 0x3F80},
        Format{DType::F16, 6, 0x3C00},
        Format{DType::F64, 12, 0x3FF0000000000000}}) {
    if (format.dtype != e->type.dtype)
      continue;
    Expr shifted =
        besides(e->operands[0]->operands[0], Kind::Or,
                [&](Expr other) { return other->isSplat(format.one); });
    if (!shifted || shifted->kind != Kind::ShiftRight ||
        !shifted->operands[1]->isSplat(format.unused))
      return std::nullopt;
    auto bits =
        recogniseBitsOf(expressions, shifted->operands[0], format.dtype);
    if (!bits)
      return std::nullopt;
    RecognisedDraw draw{bits->k0, bits->k1, {}};
    draw.sampler.dtype = format.dtype;
    draw.sampler.shape = bits->sampler.shape;
    draw.sampler.layout = bits->sampler.layout;
    return draw;
  }
  return std::nullopt;
}

} // namespace

std::optional<UniformNumbers> recogniseUniformNumbers(Expressions &expressions,
                                                      Expr e) {
  if (e->kind != Kind::Maximum)
    return std::nullopt;
  for (int side : {0, 1}) {
    Expr low = e->operands[side];
    Expr product = besides(e->operands[1 - side], Kind::Add,
                           [&](Expr other) { return other == low; });
    if (!product || product->kind != Kind::Multiply)
      continue;
    for (int factor : {0, 1}) {
      Expr lower = repeated(expressions, low);
      Expr span = repeated(expressions, product->operands[factor]);
      if (!lower || !span)
        continue;
      if (auto draw =
              recogniseFraction(expressions, product->operands[1 - factor]))
        return UniformNumbers{*std::move(draw), lower, span};
    }
  }
  return std::nullopt;
}

std::optional<RecognisedDraw> recogniseUniform(Expressions &expressions,
                                               Expr e) {
  auto numbers = recogniseUniformNumbers(expressions, e);
  if (!numbers || !numbers->lower->isSplat() || !numbers->span->isSplat())
    return std::nullopt;
  double span = splatValue(numbers->span);
  Sampler &s = numbers->draw.sampler;
  s.kind = SamplerKind::Uniform;
  s.lower = splatValue(numbers->lower);
  s.upper = roundTo(s.dtype, s.lower + span);
  // Only lower and span are of consequence; upper must give that span.
  if (roundTo(s.dtype, s.upper - s.lower) != span)
    return std::nullopt;
  return std::move(numbers->draw);
}

} // namespace graft::stablehlo
