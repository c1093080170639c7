// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_KERNELS_KERNEL_LINKER_H
#define GRAFT_BACKEND_KERNELS_KERNEL_LINKER_H

#include <atomic>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "backend/kernels/kernel_id.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace graft {

/// Turns objects into code of this process, which lives as long as the linker.
/// Thread-safe.
class KernelLinker {
public:
  /// Starts a JIT for objects of `target`. Fails with Internal if LLVM refuses.
  static absl::StatusOr<std::unique_ptr<KernelLinker>>
  create(llvm::orc::JITTargetMachineBuilder target);

  /// Links `object` and returns the address of `symbol` in it. Fails with
  /// Internal if it is no object of the target, or lacks or cannot resolve a
  /// symbol; the linker is then as before.
  absl::StatusOr<KernelFunction> link(const std::string &symbol,
                                      const std::string &object);

  const llvm::orc::JITTargetMachineBuilder &target() const {
    return machineBuilder;
  }

private:
  KernelLinker(llvm::orc::JITTargetMachineBuilder target,
               std::unique_ptr<llvm::orc::LLJIT> jit)
      : machineBuilder(std::move(target)), jit(std::move(jit)) {}

  llvm::orc::JITTargetMachineBuilder machineBuilder;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  std::atomic<int64_t> attempts = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_KERNEL_LINKER_H
