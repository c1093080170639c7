// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/double_formula.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "backend/math/xla_double_math.h"

namespace graft::sampling {
namespace {

constexpr double sqrt2 = 0x1.6A09E667F3BCDp0;

// erf(bound / sqrt(2)): folding (jit) divides, kernels (eager) multiply.
double uniformBound(Numerics numerics, double bound) {
  constexpr double inverseSqrt2 = 0x1.6A09E667F3BCCp-1;
  return std::erf(numerics == Numerics::Jit ? bound / sqrt2
                                            : bound * inverseSqrt2);
}

} // namespace

DoubleFormula::DoubleFormula(const Sampler &sampler) : kind(sampler.kind) {
  double scale = xla::flushDenormal(sampler.scale);
  if (kind == SamplerKind::Uniform)
    setUniform(sampler, scale);
  else if (kind == SamplerKind::Normal)
    setNormal(sampler, scale);
  else if (kind == SamplerKind::TruncatedNormal)
    setTruncatedNormal(sampler, scale);
}

// XLA's max prefers +0 to -0; without a -0 in `low` it never has the choice.
void DoubleFormula::setUniform(const Sampler &sampler, double scale) {
  low = xla::flushDenormal(sampler.lower) + 0.0;
  span = xla::flushDenormal(xla::flushDenormal(sampler.upper) - low);
  multiply1 = scale;
}

void DoubleFormula::setNormal(const Sampler &sampler, double scale) {
  low = std::nextafter(-1.0, 0.0);
  span = 1.0 - low; // rounds to 2
  if (sampler.numerics == Numerics::Jit) {
    multiply1 = xla::flushDenormal(sqrt2 * scale);
  } else {
    multiply1 = sqrt2;
    multiply2 = scale;
  }
}

void DoubleFormula::setTruncatedNormal(const Sampler &sampler, double scale) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  low = uniformBound(sampler.numerics, sampler.lower) + 0.0;
  span = uniformBound(sampler.numerics, sampler.upper) - low;
  clampLow = xla::flushDenormal(std::nextafter(sampler.lower, infinity));
  clampHigh = xla::flushDenormal(std::nextafter(sampler.upper, -infinity));
  multiply1 = sqrt2;
  multiply2 = scale;
}

double DoubleFormula::operator()(uint64_t bits) const {
  double fraction = std::ldexp(static_cast<double>(bits >> 12), -52);
  double uniform =
      std::max(low, xla::flushDenormal(std::fma(fraction, span, low)));
  if (kind == SamplerKind::Uniform)
    return xla::flushDenormal(uniform * multiply1);
  if (kind == SamplerKind::Gumbel)
    return -std::log(
        -std::log(std::max(uniform, std::numeric_limits<double>::min())));
  double normal = xla::flushDenormal(xla::erfInv(uniform) * multiply1);
  if (kind == SamplerKind::TruncatedNormal)
    normal = std::min(std::max(normal, clampLow), clampHigh);
  return xla::flushDenormal(normal * multiply2);
}

} // namespace graft::sampling
