// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The elementary functions of XLA:CPU (jaxlib 0.10.2) in f64, operation for
// operation as its generated code runs on a host with fused multiply-add.

#ifndef GRAFT_BACKEND_MATH_XLA_DOUBLE_MATH_H
#define GRAFT_BACKEND_MATH_XLA_DOUBLE_MATH_H

namespace graft::xla {

/// Returns zero of `x`'s sign if `x` is denormal, else `x`.
double flushDenormal(double x);

/// log(1 + x), by the C library's logarithm away from zero.
double log1p(double x);

/// Inverse error function on [-1, 1] (Giles); infinite at the ends.
double erfInv(double x);

} // namespace graft::xla

#endif // GRAFT_BACKEND_MATH_XLA_DOUBLE_MATH_H
