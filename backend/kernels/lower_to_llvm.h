// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_KERNELS_LOWER_TO_LLVM_H
#define GRAFT_BACKEND_KERNELS_LOWER_TO_LLVM_H

#include <memory>

#include "absl/status/statusor.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"

namespace graft {

/// Optimizes a module of `buildKernel`, lowers it with the upstream conversions
/// and translates it. Fails with Internal, quoting the diagnostics, if one of
/// them refuses.
absl::StatusOr<std::unique_ptr<llvm::Module>>
lowerToLLVM(mlir::ModuleOp module, llvm::LLVMContext &context);

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_LOWER_TO_LLVM_H
