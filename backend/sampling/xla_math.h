// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The elementary functions of XLA:CPU (jaxlib 0.10.2) in f32, operation for
// operation as its generated code runs on a host with fused multiply-add.

#ifndef GRAFT_BACKEND_SAMPLING_XLA_MATH_H
#define GRAFT_BACKEND_SAMPLING_XLA_MATH_H

namespace graft::sampling {

/// Returns zero of `x`'s sign if `x` is denormal, else `x`: what the processor
/// mode of XLA's kernel threads does to every operand and result.
float flushDenormal(float x);

/// Natural logarithm (Cephes). -inf at zero and denormals, NaN below zero.
float xlaLog(float x);

/// log(1 + x).
float xlaLog1p(float x);

/// Inverse error function on [-1, 1] (Giles); infinite at the ends, NaN
/// outside.
float xlaErfInv(float x);

/// Error function, as a compiled kernel computes it.
float xlaErf(float x);

/// Error function, as XLA's constant folding computes it: the C library's
/// `erff`, whose last bit may depend on the library's version, here as there.
float xlaFoldedErf(float x);

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_XLA_MATH_H
