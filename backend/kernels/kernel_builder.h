// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Generates kernels: one loop over blocks of 64 elements whose body is
// straight-line code on vector<64xi32> and vector<64xf32>. Legalization splits
// each operation into independent register-sized ones, which is what hides the
// hash's latency; no optimizer is needed.

#ifndef GRAFT_BACKEND_KERNELS_KERNEL_BUILDER_H
#define GRAFT_BACKEND_KERNELS_KERNEL_BUILDER_H

#include "backend/kernels/kernel_id.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace graft {

/// Registers the dialects that kernels are made of.
void registerKernelDialects(mlir::DialectRegistry &registry);

/// Loads the dialects that `buildKernel` and `lowerToLLVM` produce.
void loadKernelDialects(mlir::MLIRContext &context);

/// Builds a module of one function, `kernelName(id)`, which is a
/// KernelFunction: arith, math, vector, scf and llvm operations. What the
/// parameters may be is in `graft.range` attributes; `math.log1p` stands for
/// XLA's.
mlir::OwningOpRef<mlir::ModuleOp> buildKernel(mlir::MLIRContext &context,
                                              const KernelId &id);

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_KERNEL_BUILDER_H
