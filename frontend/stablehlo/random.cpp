// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/random.h"

#include <cmath>
#include <cstring>

#include "frontend/stablehlo/patterns.h"
#include "graft/float16.h"

namespace graft::stablehlo {

namespace {

double toDouble(Expr constant) {
  uint64_t bits = constant->elements[0];
  auto word = static_cast<uint32_t>(bits);
  float narrow;
  std::memcpy(&narrow, &word, sizeof(narrow));
  double wide;
  std::memcpy(&wide, &bits, sizeof(wide));
  switch (constant->type.dtype) {
  case DType::F64:
    return wide;
  case DType::BF16:
    return fromBFloat16(static_cast<uint16_t>(bits));
  case DType::F16:
    return fromFloat16(static_cast<uint16_t>(bits));
  default:
    return narrow;
  }
}

bool isFloatSplat(Expr e, double value) {
  return e->isSplat() && toDouble(e) == value;
}

class Matcher {
public:
  explicit Matcher(Expressions &expressions) : expressions(expressions) {}

  std::optional<RecognisedDraw> match(Expr e) {
    if (!matchUnscaled(e)) {
      Expr scale = scaleOf(e);
      if (!scale || !matchUnscaled(e->operands[0]) ||
          !isScaled(draw.sampler.kind))
        return std::nullopt;
      draw.sampler.scale = toDouble(scale);
    }
    // Infinite scales and bounds the wrong way round are arithmetic.
    return verify(draw.sampler).ok() ? std::optional(draw) : std::nullopt;
  }

private:
  // The constant that the first operand of `e` is multiplied by. XLA multiplies
  // by the inverse of a constant; BF16 it divides in F32, where that is all but
  // never another BF16.
  Expr scaleOf(Expr e) {
    if (e->kind == Kind::Multiply && e->operands[1]->isSplat())
      return e->operands[1];
    DType dtype = e->type.dtype;
    if (e->kind != Kind::Divide || !e->operands[1]->isSplat() ||
        !isComputableFloat(dtype) || dtype == DType::BF16)
      return nullptr;
    Expr one = expressions.splat(e->type, bitsOf(dtype, 1));
    Expr inverse =
        expressions.make(Kind::Divide, e->type, {one, e->operands[1]});
    return inverse->isSplat() ? inverse : nullptr;
  }

  bool matchUnscaled(Expr e) {
    draw = {};
    draw.sampler.dtype = e->type.dtype;
    if (e->kind == Kind::Draw) {
      draw = {e->operands[0], e->operands[1], expressions.samplerOf(e)};
      return true;
    }
    if (isUnsigned(e->type.dtype))
      return matchAs(recogniseBits(expressions, e));
    if (e->type.dtype == DType::Bool)
      return matchBernoulli(e);
    if (e->type.dtype == DType::I32)
      return matchAs(recogniseRandInt(expressions, e));
    if (!isComputableFloat(e->type.dtype))
      return false;
    return matchTruncated(e) || matchNormal(e) || matchUniform(e) ||
           matchAs(recogniseOrthogonal(expressions, e));
  }

  // The bits of a fraction; what they are drawn as stays.
  bool matchBits(Expr e, DType dtype) {
    auto bits = recogniseBitsOf(expressions, e, dtype);
    if (!bits)
      return false;
    draw.k0 = bits->k0;
    draw.k1 = bits->k1;
    draw.sampler.shape = bits->sampler.shape;
    draw.sampler.layout = bits->sampler.layout;
    return true;
  }

  bool matchAs(const std::optional<RecognisedDraw> &recognised) {
    if (recognised)
      draw = *recognised;
    return recognised.has_value();
  }

  // uniform(0, 1) < probability
  bool matchBernoulli(Expr e) {
    if (e->kind != Kind::Compare ||
        e->ints[0] != static_cast<int64_t>(ElementwiseKind::Less) ||
        e->operands[0]->type.dtype != DType::F32 ||
        !e->operands[1]->isSplat() || !matchUniform(e->operands[0]) ||
        draw.sampler.lower != 0 || draw.sampler.upper != 1)
      return false;
    draw.sampler.kind = SamplerKind::Bernoulli;
    draw.sampler.dtype = DType::Bool;
    draw.sampler.probability = toDouble(e->operands[1]);
    return verify(draw.sampler).ok();
  }

  // max(lower, f * span + lower)
  bool matchUniform(Expr e) {
    Expr lower, span;
    if (!matchUniform(e, lower, span) || !lower->isSplat() || !span->isSplat())
      return false;
    Sampler &s = draw.sampler;
    s.kind = SamplerKind::Uniform;
    s.lower = toDouble(lower);
    s.upper = roundTo(s.dtype, s.lower + toDouble(span));
    // Only lower and span are of consequence; upper must give that span.
    return roundTo(s.dtype, s.upper - s.lower) == toDouble(span);
  }

  bool matchUniform(Expr e, Expr &lower, Expr &span) {
    if (e->kind != Kind::Maximum)
      return false;
    for (int side : {0, 1}) {
      Expr low = e->operands[side];
      Expr product = besides(e->operands[1 - side], Kind::Add,
                             [&](Expr other) { return other == low; });
      if (!product || product->kind != Kind::Multiply)
        continue;
      for (int factor : {0, 1}) {
        lower = repeated(expressions, low);
        span = repeated(expressions, product->operands[factor]);
        if (lower && span && matchFraction(product->operands[1 - factor]))
          return true;
      }
    }
    return false;
  }

  // bitcast(bits >> unused | bits of 1.0) - 1.0
  bool matchFraction(Expr e) {
    if (e->kind != Kind::Subtract || !isFloatSplat(e->operands[1], 1) ||
        e->operands[0]->kind != Kind::Bitcast)
      return false;
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
      return shifted && shifted->kind == Kind::ShiftRight &&
             shifted->operands[1]->isSplat(format.unused) &&
             matchBits(shifted->operands[0], format.dtype);
    }
    return false;
  }

  Expr matchErfInv(Expr e) {
    double root = roundTo(e->type.dtype, std::sqrt(2.0));
    Expr inverse = besides(e, Kind::Multiply, [&](Expr other) {
      return isFloatSplat(other, root);
    });
    return inverse && inverse->kind == Kind::ErfInv ? inverse->operands[0]
                                                    : nullptr;
  }

  // sqrt2 * erf_inv(uniform(nextafter(-1, 0), 1))
  bool matchNormal(Expr e) {
    Expr uniform = matchErfInv(e), lower, span;
    if (!uniform || !matchUniform(uniform, lower, span))
      return false;
    double least = e->type.dtype == DType::F64 ? std::nextafter(-1.0, 0.0)
                                               : nextUp(e->type.dtype, -1.0f);
    draw.sampler.kind = SamplerKind::Normal;
    return isFloatSplat(lower, least) && isFloatSplat(span, 2);
  }

  // The bound of which `e` is erf(bound / sqrt2), next to `bound` itself.
  bool isErfOf(Expr e, Expr bound) {
    if (e->kind != Kind::Function ||
        e->ints[0] != static_cast<int64_t>(ElementwiseKind::Erf) ||
        !e->operands[0]->isSplat() || !bound->isSplat())
      return false;
    // Two roundings, to F64 and then to the dtype, are as one.
    double root = roundTo(e->type.dtype, std::sqrt(2.0));
    return toDouble(e->operands[0]) ==
           roundTo(e->type.dtype, toDouble(bound) / root);
  }

  // The bound that e = nextafter(bound, infinity) clamps to.
  Expr matchClamp(Expr e, double towards) {
    Expr clamp = repeated(expressions, e);
    if (!clamp || clamp->kind != Kind::NextAfter ||
        !clamp->operands[0]->isSplat() ||
        !isFloatSplat(clamp->operands[1], towards))
      return nullptr;
    return clamp->operands[0];
  }

  bool matchTruncated(Expr e) {
    Expr lower = nullptr, upper = nullptr;
    Expr raised = besides(e, Kind::Minimum, [&](Expr other) {
      return (upper = matchClamp(other, -INFINITY)) != nullptr;
    });
    Expr number =
        !raised ? nullptr : besides(raised, Kind::Maximum, [&](Expr other) {
          return (lower = matchClamp(other, INFINITY)) != nullptr;
        });
    Expr uniform = number ? matchErfInv(number) : nullptr, low, span;
    if (!uniform || !matchUniform(uniform, low, span))
      return false;
    if (!isErfOf(low, lower) || span->kind != Kind::Subtract ||
        span->operands[1] != low || !isErfOf(span->operands[0], upper))
      return false;
    draw.sampler.kind = SamplerKind::TruncatedNormal;
    draw.sampler.lower = toDouble(lower);
    draw.sampler.upper = toDouble(upper);
    return true;
  }

  static bool isScaled(SamplerKind kind) {
    return kind == SamplerKind::Uniform || kind == SamplerKind::Normal ||
           kind == SamplerKind::TruncatedNormal ||
           kind == SamplerKind::Orthogonal;
  }

  Expressions &expressions;
  RecognisedDraw draw;
};

} // namespace

std::optional<RecognisedDraw> recogniseDraw(Expressions &expressions,
                                            Expr tensor) {
  if (auto draw = Matcher(expressions).match(tensor))
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
