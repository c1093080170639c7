// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/kernel_registry.h"

#include <optional>

#include "backend/kernels/kernel_compiler.h"
#include "backend/kernels/kernel_linker.h"

namespace graft {

KernelRegistry &KernelRegistry::instance() {
  static auto *registry = new KernelRegistry(ObjectCache::fromEnvironment());
  return *registry;
}

KernelRegistry::KernelRegistry(ObjectCache cache) : cache(std::move(cache)) {}
KernelRegistry::~KernelRegistry() = default;

absl::StatusOr<KernelFunction> KernelRegistry::get(const KernelId &id) {
  Entry &entry = entries[kernelIndex(id)];
  std::lock_guard lock(entry.mutex);
  if (!entry.function) {
    absl::StatusOr<KernelFunction> function = load(id);
    if (!function.ok())
      return function.status();
    entry.function = *function;
  }
  return entry.function;
}

absl::StatusOr<KernelLinker *> KernelRegistry::linker() {
  std::lock_guard lock(linkerMutex);
  if (!sharedLinker) {
    absl::StatusOr<llvm::orc::JITTargetMachineBuilder> target = hostTarget();
    if (!target.ok())
      return target.status();
    absl::StatusOr<std::unique_ptr<KernelLinker>> created =
        KernelLinker::create(*std::move(target));
    if (!created.ok())
      return created.status();
    sharedLinker = *std::move(created);
  }
  return sharedLinker.get();
}

absl::StatusOr<KernelFunction> KernelRegistry::load(const KernelId &id) {
  absl::StatusOr<KernelLinker *> shared = linker();
  if (!shared.ok())
    return shared.status();
  std::string symbol = kernelName(id);
  std::string key = objectKey(id, (*shared)->target());
  if (std::optional<std::string> object = cache.load(key)) {
    if (absl::StatusOr<KernelFunction> function =
            (*shared)->link(symbol, *object);
        function.ok()) {
      cached.fetch_add(1);
      return *function;
    }
  }
  absl::StatusOr<std::string> object = compileKernel(id, (*shared)->target());
  if (!object.ok())
    return object.status();
  generated.fetch_add(1);
  cache.store(key, *object);
  return (*shared)->link(symbol, *object);
}

KernelCounts kernelCounts() { return KernelRegistry::instance().counts(); }

} // namespace graft
