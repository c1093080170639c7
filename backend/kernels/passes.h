// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The passes on kernels, between `buildKernel` and `lowerToLLVM`.

#ifndef GRAFT_BACKEND_KERNELS_PASSES_H
#define GRAFT_BACKEND_KERNELS_PASSES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Pass/Pass.h"

namespace graft {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "backend/kernels/passes.h.inc"

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_PASSES_H
