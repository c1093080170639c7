// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Conversions to and from the 16-bit float formats by integer arithmetic, so
// that they need no hardware support and heed no floating-point environment.

#ifndef GRAFT_BACKEND_REFERENCE_FLOAT16_H
#define GRAFT_BACKEND_REFERENCE_FLOAT16_H

#include <cstdint>

#include "graft/dtype.h"

namespace graft::reference {

/// Returns the bits of the bfloat16 nearest to `value`, ties to even. A NaN
/// becomes a quiet NaN.
uint16_t toBFloat16(float value);
float fromBFloat16(uint16_t bits);

/// The same for IEEE binary16, denormals included; what is 65520 or more in
/// magnitude becomes infinity.
uint16_t toFloat16(float value);
float fromFloat16(uint16_t bits);

/// Returns the value of `dtype`, which is F32, BF16 or F16, nearest to `value`.
float roundTo(DType dtype, float value);

/// The same for a Python float, as numpy and ml_dtypes convert it for JAX: to
/// F32 and F16 in one rounding, to BF16 by way of f32.
float roundTo(DType dtype, double value);

/// Returns the neighbour of `value` in `dtype` towards +infinity. `value` is
/// finite and a value of `dtype`, which is F32, BF16 or F16.
float nextUp(DType dtype, float value);

/// The same towards -infinity.
float nextDown(DType dtype, float value);

} // namespace graft::reference

#endif // GRAFT_BACKEND_REFERENCE_FLOAT16_H
