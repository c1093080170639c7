// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Shared by the oracle and the F64 drawer.

#ifndef GRAFT_BACKEND_SAMPLING_DOUBLE_FORMULA_H
#define GRAFT_BACKEND_SAMPLING_DOUBLE_FORMULA_H

#include <cstdint>

#include "graft/sampler.h"

namespace graft::sampling {

/// What an F64 sampler (Uniform, Normal, TruncatedNormal or Gumbel) makes of 64
/// random bits, the uppermost 52 of which are the fraction. The formulas are
/// those of F32 (sampler_parameters.h), each operation rounded to f64.
/// Logarithm and error function are the C library's, as in XLA:CPU.
class DoubleFormula {
public:
  /// `sampler` must pass `verify`.
  explicit DoubleFormula(const Sampler &sampler);

  double operator()(uint64_t bits) const;

private:
  void setUniform(const Sampler &sampler, double scale);
  void setNormal(const Sampler &sampler, double scale);
  void setTruncatedNormal(const Sampler &sampler, double scale);

  SamplerKind kind;
  double low = 0;
  double span = 1;
  double clampLow = 0;
  double clampHigh = 0;
  double multiply1 = 1;
  double multiply2 = 1;
};

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_DOUBLE_FORMULA_H
