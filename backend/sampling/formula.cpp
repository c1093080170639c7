// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/formula.h"

#include <algorithm>
#include <cmath>

#include "backend/math/xla_math.h"
#include "backend/sampling/bits.h"
#include "graft/float16.h"

namespace graft::sampling {
namespace {

// XLA computes 16-bit floats in f32 and rounds the result of each operation.
float roundResult(DType dtype, float value) {
  return roundTo(dtype, xla::flushDenormal(value));
}

// Returns the uniform value in [low, low + span) that `fraction` in [0, 1)
// picks.
float uniformValue(DType dtype, const SamplerParameters &parameters,
                   float fraction) {
  float scaled =
      dtype == DType::F32
          ? std::fma(fraction, parameters.span, parameters.low)
          : roundResult(dtype, fraction * parameters.span) + parameters.low;
  return std::max(parameters.low, roundResult(dtype, scaled));
}

} // namespace

int fractionBits(DType dtype) {
  return dtype == DType::F32 ? 23 : dtype == DType::BF16 ? 7 : 10;
}

float gumbelValue(DType dtype, float uniform) {
  auto minusLog = [dtype](float x) { return -roundResult(dtype, xla::log(x)); };
  float leastNormal = dtype == DType::F16 ? 0x1p-14f : 0x1p-126f;
  return minusLog(minusLog(std::max(uniform, leastNormal)));
}

float drawnValue(SamplerKind kind, DType dtype,
                 const SamplerParameters &parameters, uint64_t bits) {
  auto times = [dtype](float value, float factor) {
    return roundResult(dtype, value * factor);
  };
  int width = fractionBits(dtype);
  // Exactly bitcast(bits of 1.0 | the upper bits) - 1.
  float fraction = std::ldexp(
      static_cast<float>(bits >> (randomBitWidth(dtype) - width)), -width);
  float uniform = uniformValue(dtype, parameters, fraction);
  if (kind == SamplerKind::Uniform || kind == SamplerKind::Bernoulli)
    return times(uniform, parameters.multiply1);
  if (kind == SamplerKind::Gumbel)
    return gumbelValue(dtype, uniform);
  float normal =
      times(roundResult(dtype, xla::erfInv(uniform)), parameters.multiply1);
  if (kind == SamplerKind::TruncatedNormal)
    normal =
        std::min(std::max(normal, parameters.clampLow), parameters.clampHigh);
  return times(normal, parameters.multiply2);
}

} // namespace graft::sampling
