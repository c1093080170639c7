// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Conversions to and from the 16-bit float formats by integer arithmetic, so
// that they need no hardware support and heed no floating-point environment,
// and rounding in an element type.
//
//   graft::toBFloat16(1.0f);                       // 0x3F80
//   graft::roundTo(graft::DType::F16, 0.1);        // 0.0999755859375

#ifndef GRAFT_FLOAT16_H
#define GRAFT_FLOAT16_H

#include <cstdint>

#include "graft/dtype.h"

namespace graft {

/// Returns the bits of the bfloat16 nearest to `value`, ties to even. A NaN
/// becomes a quiet NaN.
uint16_t toBFloat16(float value);

/// Returns the value of the bfloat16 `bits`, exactly.
float fromBFloat16(uint16_t bits);

/// Returns the bits of the IEEE binary16 nearest to `value`, ties to even,
/// denormals included; what is 65520 or more in magnitude becomes infinity.
uint16_t toFloat16(double value);

/// Returns the value of the binary16 `bits`, exactly.
float fromFloat16(uint16_t bits);

/// Returns the value of `dtype`, which is F32, BF16 or F16, nearest to `value`.
float roundTo(DType dtype, float value);

/// The same for a Python float, as numpy and ml_dtypes convert it for JAX: to
/// F32 and F16 in one rounding, to BF16 by way of f32. Other types leave it
/// alone.
double roundTo(DType dtype, double value);

/// Returns the neighbour of `value` in `dtype` towards +infinity. `value` is
/// finite and a value of `dtype`, which is F32, BF16 or F16.
float nextUp(DType dtype, float value);

/// The same towards -infinity.
float nextDown(DType dtype, float value);

} // namespace graft

#endif // GRAFT_FLOAT16_H
