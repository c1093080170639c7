// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// XLA:CPU's elementary functions (jaxlib 0.10.2) as vector code: every fused
// multiply-add where XLA's compiled code has one, every other step rounded.

#ifndef GRAFT_BACKEND_KERNELS_XLA_MATH_BUILDER_H
#define GRAFT_BACKEND_KERNELS_XLA_MATH_BUILDER_H

#include "backend/kernels/vector_builder.h"

namespace graft {

/// Builds log1p(x) for lanes in (-1, 0]. -1 gives some finite value.
mlir::Value buildLog1p(VectorBuilder &vectors, mlir::Value x);

/// Builds erf_inv(x) for x in [-1, 1] (Giles' two polynomials), with
/// `math.log1p` for XLA's; the second polynomial runs only where a lane needs
/// it.
mlir::Value buildErfInv(VectorBuilder &vectors, mlir::Value x);

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_XLA_MATH_BUILDER_H
