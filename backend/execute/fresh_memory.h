// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_FRESH_MEMORY_H
#define GRAFT_BACKEND_EXECUTE_FRESH_MEMORY_H

#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "backend/schedule/schedule.h"
#include "graft/run_options.h"
#include "graft/storage.h"

namespace graft {

/// Gives a run's buffers memory: the caller's for what results lie in, where
/// the options say so, else Graft's own.
class FreshMemory {
public:
  /// Refers to both.
  FreshMemory(const Schedule &schedule, const RunOptions &options);

  /// Fails with the caller's error, InvalidArgument if what the caller gave is
  /// no plain memory of that size, or ResourceExhausted.
  absl::StatusOr<std::shared_ptr<Storage>>
  allocate(BufferSlot slot, int64_t bytes, bool isPiecewise) const;

private:
  const RunOptions &options;
  std::vector<int64_t> resultOf; ///< by buffer: the first in it, or -1
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_FRESH_MEMORY_H
