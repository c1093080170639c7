// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The formulas of floats of up to 32 bits. The oracle has them from here, and
// so have the tables of 16-bit draws and the drawer of F32 Gumbel numbers.
// Kernels compute the other F32 formulas in their own code.

#ifndef GRAFT_BACKEND_SAMPLING_FORMULA_H
#define GRAFT_BACKEND_SAMPLING_FORMULA_H

#include <cstdint>

#include "backend/sampling/sampler_parameters.h"

namespace graft::sampling {

/// Returns the value, held as f32, that a float sampler of `kind` and `dtype`
/// with `parameters` draws where the element's random bits are `bits` (as many
/// as `randomBitWidth(dtype)`). Every operation is rounded in `dtype`.
/// A Bernoulli's is the uniform number that is compared.
float drawnValue(SamplerKind kind, DType dtype,
                 const SamplerParameters &parameters, uint64_t bits);

/// Returns the F32, BF16 or F16 Gumbel number for `uniform` in [0, 1). In
/// uniform(tiny, 1), JAX's argument, XLA drops the sum with tiny here: an F16
/// draw shows it.
float gumbelValue(DType dtype, float uniform);

/// Returns how many of an element's random bits become its fraction: 23 of F32,
/// 7 of BF16, 10 of F16. They are the uppermost.
int fractionBits(DType dtype);

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_FORMULA_H
