// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_COPY_RUNNER_H
#define GRAFT_BACKEND_EXECUTE_COPY_RUNNER_H

#include "backend/execute/run_state.h"

namespace graft {

/// Carries out the steps whose bytes are there already: constants, moved
/// values, keys and counters.
class CopyRunner {
public:
  explicit CopyRunner(RunState &run) : run(run) {}

  absl::Status carryOut(const FillStep &step);
  absl::Status carryOut(const MoveStep &step);
  absl::Status carryOut(const KeyDataStep &step);
  absl::Status carryOut(const CountStep &step);

private:
  RunState &run;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_COPY_RUNNER_H
