// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_REFERENCE_FORMULA_H
#define GRAFT_BACKEND_REFERENCE_FORMULA_H

#include <cstdint>

#include "backend/reference/sampler_parameters.h"

namespace graft::reference {

/// Returns the value, held as f32, that a float sampler of `kind` and `dtype`
/// with `parameters` draws where the element's random bits are `bits` (as many
/// as `randomBitWidth(dtype)`). Every operation is rounded in `dtype`.
float drawnValue(SamplerKind kind, DType dtype,
                 const SamplerParameters &parameters, uint64_t bits);

/// Returns how many of an element's random bits become its fraction: 23 of F32,
/// 7 of BF16, 10 of F16. They are the uppermost.
int fractionBits(DType dtype);

} // namespace graft::reference

#endif // GRAFT_BACKEND_REFERENCE_FORMULA_H
