// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/normal.h"

#include <cmath>

#include "frontend/stablehlo/recognise/patterns.h"
#include "frontend/stablehlo/recognise/uniform.h"
#include "graft/float16.h"

namespace graft::stablehlo {

namespace {

/// What sqrt2 * erf_inv(x) is of, or null.
Expr matchErfInv(Expr e) {
  double root = roundTo(e->type.dtype, std::sqrt(2.0));
  Expr inverse = besides(e, Kind::Multiply,
                         [&](Expr other) { return isFloatSplat(other, root); });
  return inverse && inverse->kind == Kind::ErfInv ? inverse->operands[0]
                                                  : nullptr;
}

// The bound of which `e` is erf(bound / sqrt2), next to `bound` itself.
bool isErfOf(Expr e, Expr bound) {
  if (e->kind != Kind::Function ||
      e->ints[0] != static_cast<int64_t>(ElementwiseKind::Erf) ||
      !e->operands[0]->isSplat() || !bound->isSplat())
    return false;
  // Two roundings, to F64 and then to the dtype, are as one.
  double root = roundTo(e->type.dtype, std::sqrt(2.0));
  return splatValue(e->operands[0]) ==
         roundTo(e->type.dtype, splatValue(bound) / root);
}

// The bound that e = nextafter(bound, infinity) clamps to.
Expr matchClamp(Expressions &expressions, Expr e, double towards) {
  Expr clamp = repeated(expressions, e);
  if (!clamp || clamp->kind != Kind::NextAfter ||
      !clamp->operands[0]->isSplat() ||
      !isFloatSplat(clamp->operands[1], towards))
    return nullptr;
  return clamp->operands[0];
}

} // namespace

// sqrt2 * erf_inv(uniform(nextafter(-1, 0), 1))
std::optional<RecognisedDraw> recogniseNormal(Expressions &expressions,
                                              Expr e) {
  Expr inverted = matchErfInv(e);
  auto uniform =
      inverted ? recogniseUniformNumbers(expressions, inverted) : std::nullopt;
  if (!uniform)
    return std::nullopt;
  double least = e->type.dtype == DType::F64 ? std::nextafter(-1.0, 0.0)
                                             : nextUp(e->type.dtype, -1.0f);
  if (!isFloatSplat(uniform->lower, least) || !isFloatSplat(uniform->span, 2))
    return std::nullopt;
  uniform->draw.sampler.kind = SamplerKind::Normal;
  return std::move(uniform->draw);
}

std::optional<RecognisedDraw> recogniseTruncatedNormal(Expressions &expressions,
                                                       Expr e) {
  Expr lower = nullptr, upper = nullptr;
  Expr raised = besides(e, Kind::Minimum, [&](Expr other) {
    return (upper = matchClamp(expressions, other, -INFINITY)) != nullptr;
  });
  Expr number =
      !raised ? nullptr : besides(raised, Kind::Maximum, [&](Expr other) {
        return (lower = matchClamp(expressions, other, INFINITY)) != nullptr;
      });
  Expr inverted = number ? matchErfInv(number) : nullptr;
  auto uniform =
      inverted ? recogniseUniformNumbers(expressions, inverted) : std::nullopt;
  if (!uniform)
    return std::nullopt;
  Expr low = uniform->lower, span = uniform->span;
  if (!isErfOf(low, lower) || span->kind != Kind::Subtract ||
      span->operands[1] != low || !isErfOf(span->operands[0], upper))
    return std::nullopt;
  Sampler &sampler = uniform->draw.sampler;
  sampler.kind = SamplerKind::TruncatedNormal;
  sampler.lower = splatValue(lower);
  sampler.upper = splatValue(upper);
  return std::move(uniform->draw);
}

} // namespace graft::stablehlo
