// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernels of a process: each is loaded from the object cache or compiled
// when it is first asked for, once.

#ifndef GRAFT_BACKEND_KERNELS_KERNEL_REGISTRY_H
#define GRAFT_BACKEND_KERNELS_KERNEL_REGISTRY_H

#include <array>
#include <atomic>
#include <memory>
#include <mutex>

#include "absl/status/statusor.h"
#include "backend/kernels/kernel_id.h"
#include "backend/kernels/object_cache.h"

namespace graft {

class KernelLinker;

/// How many kernels were generated, and how many came from the object cache.
struct KernelCounts {
  int64_t generated = 0;
  int64_t cached = 0;
};
/// Those of the registry that all drawers share.
KernelCounts kernelCounts();

/// Thread-safe. Distinct kernels compile in parallel; whoever asks for one that
/// another thread is compiling waits for it.
class KernelRegistry {
public:
  /// The registry all drawers share, with the cache of the environment. It is
  /// never destroyed, so that its kernels can run until the process ends.
  static KernelRegistry &instance();

  explicit KernelRegistry(ObjectCache cache);
  ~KernelRegistry();

  /// Returns the kernel's code, which lives as long as the registry. Fails with
  /// Internal if LLVM refuses; a later call tries again.
  absl::StatusOr<KernelFunction> get(const KernelId &id);

  KernelCounts counts() const { return {generated, cached}; }

private:
  struct Entry {
    std::mutex mutex;
    KernelFunction function = nullptr; // guarded by mutex
  };

  absl::StatusOr<KernelLinker *> linker();
  absl::StatusOr<KernelFunction> load(const KernelId &id);

  const ObjectCache cache;
  std::array<Entry, numKernels> entries;
  std::mutex linkerMutex;
  std::unique_ptr<KernelLinker> sharedLinker; // guarded by linkerMutex
  std::atomic<int64_t> generated = 0;
  std::atomic<int64_t> cached = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_KERNEL_REGISTRY_H
