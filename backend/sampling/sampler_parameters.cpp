// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/sampler_parameters.h"

#include <bit>
#include <cmath>

#include "backend/math/xla_math.h"
#include "backend/sampling/bits.h"
#include "backend/sampling/formula.h"
#include "graft/float16.h"

namespace graft::sampling {
namespace {

// A constant as a kernel sees it.
float constant(DType dtype, float value) {
  return roundTo(dtype, xla::flushDenormal(value));
}

float sqrt2(DType dtype) { return roundTo(dtype, std::sqrt(2.0)); }

// What XLA multiplies by for a division by sqrt2. It widens the bf16 division
// to f32 first, so there the reciprocal stays unrounded.
float inverseSqrt2(DType dtype) {
  switch (dtype) {
  case DType::BF16:
    return std::bit_cast<float>(0x3F3509E7);
  case DType::F16:
    return roundTo(dtype, 1.0f / sqrt2(dtype));
  default:
    return std::bit_cast<float>(0x3F3504F3);
  }
}

// Returns erf(bound / sqrt(2)): the uniform value at a bound of the normal one.
// XLA folds it when it compiles the program (jit) and runs it as kernels
// (eager). Folding divides in f32 and bf16, but meets the f16 division only
// after it was made a multiplication.
float uniformBound(const Sampler &sampler, float bound) {
  DType dtype = sampler.dtype;
  bool isFolded = sampler.numerics == Numerics::Jit;
  bool isDivided = isFolded && dtype != DType::F16;
  float ratio = constant(dtype, isDivided ? bound / sqrt2(dtype)
                                          : bound * inverseSqrt2(dtype));
  return constant(dtype, isFolded ? xla::foldedErf(ratio) : xla::erf(ratio));
}

void setRange(SamplerParameters &parameters, DType dtype, float low,
              float high) {
  // XLA's max prefers +0 to -0; without a -0 here it never has the choice.
  parameters.low = low + 0.0f;
  parameters.span = constant(dtype, high - low);
}

SamplerParameters uniformParameters(const Sampler &sampler, float scale) {
  SamplerParameters parameters;
  setRange(parameters, sampler.dtype,
           xla::flushDenormal(roundTo(sampler.dtype, sampler.lower)),
           xla::flushDenormal(roundTo(sampler.dtype, sampler.upper)));
  parameters.multiply1 = scale;
  return parameters;
}

// Under jit XLA's simplifier turns (v * sqrt2) * scale into v * (sqrt2 *
// scale), except in bf16, where a rounding stands between the two.
SamplerParameters normalParameters(const Sampler &sampler, float scale) {
  DType dtype = sampler.dtype;
  SamplerParameters parameters;
  setRange(parameters, dtype, nextUp(dtype, -1.0f), 1.0f);
  if (sampler.numerics == Numerics::Jit && dtype != DType::BF16) {
    parameters.multiply1 = constant(dtype, sqrt2(dtype) * scale);
  } else {
    parameters.multiply1 = sqrt2(dtype);
    parameters.multiply2 = scale;
  }
  return parameters;
}

SamplerParameters truncatedNormalParameters(const Sampler &sampler,
                                            float scale) {
  DType dtype = sampler.dtype;
  float lower = roundTo(dtype, sampler.lower);
  float upper = roundTo(dtype, sampler.upper);
  SamplerParameters parameters;
  setRange(parameters, dtype, uniformBound(sampler, lower),
           uniformBound(sampler, upper));
  parameters.clampLow = xla::flushDenormal(nextUp(dtype, lower));
  parameters.clampHigh = xla::flushDenormal(nextDown(dtype, upper));
  parameters.multiply1 = sqrt2(dtype);
  parameters.multiply2 = scale;
  return parameters;
}

} // namespace

SamplerParameters parametersOf(const Sampler &sampler) {
  float scale = xla::flushDenormal(roundTo(sampler.dtype, sampler.scale));
  switch (sampler.kind) {
  case SamplerKind::Uniform:
    return uniformParameters(sampler, scale);
  case SamplerKind::Normal:
    return normalParameters(sampler, scale);
  case SamplerKind::TruncatedNormal:
    return truncatedNormalParameters(sampler, scale);
  case SamplerKind::Gumbel:
  case SamplerKind::RandomBits:
  case SamplerKind::Bernoulli:
  case SamplerKind::RandInt:
  case SamplerKind::Orthogonal:
  case SamplerKind::Permutation:
    break;
  }
  return {};
}

float probabilityOf(const Sampler &sampler) {
  return xla::flushDenormal(static_cast<float>(sampler.probability));
}

// With low, span and the clamps 0 or at least 2^-32, u is a multiple of 2^-78
// (low of 2^-55, f * span of 2^-78) and erfInv(u) is 0 or at least 2^-79; two
// factors of at least 2^-23 leave it above 2^-126.
bool mayFlush(SamplerKind kind, const SamplerParameters &parameters) {
  auto isBelow = [](float value, int exponent) {
    return value != 0.0f && std::abs(value) < std::ldexp(1.0f, exponent);
  };
  if (isBelow(parameters.low, -32) || isBelow(parameters.span, -32) ||
      isBelow(parameters.multiply1, -23) || isBelow(parameters.multiply2, -23))
    return true;
  return kind == SamplerKind::TruncatedNormal &&
         (isBelow(parameters.clampLow, -32) ||
          isBelow(parameters.clampHigh, -32));
}

std::vector<uint16_t> drawTable(const Sampler &sampler) {
  DType dtype = sampler.dtype;
  SamplerParameters parameters = parametersOf(sampler);
  int indexShift = randomBitWidth(dtype) - fractionBits(dtype);
  std::vector<uint16_t> table(size_t{1} << fractionBits(dtype));
  for (size_t i = 0; i < table.size(); ++i) {
    float value = drawnValue(sampler.kind, dtype, parameters, i << indexShift);
    table[i] = dtype == DType::BF16 ? toBFloat16(value) : toFloat16(value);
  }
  return table;
}

} // namespace graft::sampling
