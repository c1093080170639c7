// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_COMPUTE_RUNNER_H
#define GRAFT_BACKEND_EXECUTE_COMPUTE_RUNNER_H

#include "backend/execute/run_state.h"

namespace graft {

/// Computes tensor ops that are done in one piece, at their step.
class ComputeRunner {
public:
  explicit ComputeRunner(RunState &run) : run(run) {}

  absl::Status carryOut(const ComputeStep &step);

private:
  RunState &run;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_COMPUTE_RUNNER_H
