// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From a kernel's id to its IR and its object code, for this machine.

#ifndef GRAFT_BACKEND_KERNELS_KERNEL_COMPILER_H
#define GRAFT_BACKEND_KERNELS_KERNEL_COMPILER_H

#include <string>

#include "absl/status/statusor.h"
#include "backend/kernels/kernel_id.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"

namespace graft {

/// Returns how code for this machine is generated: its CPU and features, or
/// those of `chosenCPU`, strict floating point, position-independent. Fails
/// with Internal if LLVM does not know the machine, or as `chosenCPU` does.
absl::StatusOr<llvm::orc::JITTargetMachineBuilder> hostTarget();

/// Returns all that decides the object code of `id` on `target`: the sources
/// of the code generator, by their digest, the kernel, the target and the
/// version of the LLVM that is loaded. A digest of the sources stands for the
/// IR, which need then not be built, nor MLIR set up, when the object is
/// cached: a process's first kernel costs about a millisecond instead of
/// thirty.
std::string objectKey(const KernelId &id,
                      const llvm::orc::JITTargetMachineBuilder &target);

/// Generates and compiles the kernel; returns a relocatable object. Fails with
/// Internal if MLIR or LLVM refuses. Thread-safe.
absl::StatusOr<std::string>
compileKernel(const KernelId &id, llvm::orc::JITTargetMachineBuilder target);

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_KERNEL_COMPILER_H
