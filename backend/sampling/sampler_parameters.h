// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a float sampler's formula needs, reduced to constants and tables. They
// are shared by the generated kernels and the oracle, so that both round the
// same numbers.
//
// An F32 draw of the 32 random bits `bits` is, with every operation rounded to
// f32 and flush(x) = |x| < 2^-126 ? copysign(0, x) : x,
//
//   f = bitcast<float>(bits >> 9 | 0x3F800000) - 1
//   u = flush(max(low, fma(f, span, low)))
//   Uniform          flush(u * multiply1)
//   Normal           flush(flush(erfInv(u) * multiply1) * multiply2)
//   TruncatedNormal  flush(min(max(flush(erfInv(u) * multiply1), clampLow),
//                              clampHigh) * multiply2)
//   Gumbel           -log(-log(max(u, the least normal number of the dtype)))
//
// A factor of exactly 1 changes nothing and may be left out. A BF16 draw takes
// 8 bits and is table[bits >> 1]; an F16 draw takes 16 and is table[bits >> 6].

#ifndef GRAFT_BACKEND_SAMPLING_SAMPLER_PARAMETERS_H
#define GRAFT_BACKEND_SAMPLING_SAMPLER_PARAMETERS_H

#include <cstdint>
#include <vector>

#include "graft/sampler.h"

namespace graft::sampling {

/// The constants of the formulas above, each a value of the sampler's dtype
/// held as f32 and never denormal there. Those a kind does not use have the
/// values given here.
struct SamplerParameters {
  float low = 0;
  float span = 1;
  float clampLow = 0;
  float clampHigh = 0;
  float multiply1 = 1;
  float multiply2 = 1;

  friend bool operator==(const SamplerParameters &,
                         const SamplerParameters &) = default;
};

/// Returns the constants of `sampler`, which must pass `verify` and draw F32,
/// BF16 or F16; those of a Bernoulli's F32 and of a Gumbel are of the uniform
/// numbers on [0, 1). `numerics` has its effect here and nowhere else.
SamplerParameters parametersOf(const Sampler &sampler);

/// Returns what a Bernoulli's uniform numbers are compared with.
float probabilityOf(const Sampler &sampler);

/// Returns whether a flush in the formulas of the F32 draw with `parameters`
/// can change a value. False for every usual scale; true may be a false alarm.
bool mayFlush(SamplerKind kind, const SamplerParameters &parameters);

/// Returns the bits of every value that `sampler` can draw: 128 of a BF16 draw,
/// by the upper 7 of its 8 random bits, or 1024 of an F16 draw, by the upper 10
/// of its 16. `sampler` must pass `verify` and draw BF16 or F16.
std::vector<uint16_t> drawTable(const Sampler &sampler);

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_SAMPLER_PARAMETERS_H
