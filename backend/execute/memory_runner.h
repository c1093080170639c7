// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_MEMORY_RUNNER_H
#define GRAFT_BACKEND_EXECUTE_MEMORY_RUNNER_H

#include "backend/execute/run_state.h"

namespace graft {

/// Returns how large the storage of a TakeStep is after it.
int64_t takenBytes(const TakeStep &step, const HeldArguments &arguments);

/// Carries out the steps that give buffers storage and give it up. What is
/// pending is done before something is consumed or given up: it may be
/// cancelled, or need it.
class MemoryRunner {
public:
  explicit MemoryRunner(RunState &run) : run(run) {}

  absl::Status carryOut(const IslandStep &step); ///< done before the run
  absl::Status carryOut(const AllocStep &step);
  absl::Status carryOut(const TakeStep &step);
  absl::Status carryOut(const ShareStep &step);
  absl::Status carryOut(const ReleaseStep &step);
  absl::Status carryOut(const FreeStep &step);

private:
  absl::Status takeApart(const TakeStep &step);

  RunState &run;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_MEMORY_RUNNER_H
