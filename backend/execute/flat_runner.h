// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_FLAT_RUNNER_H
#define GRAFT_BACKEND_EXECUTE_FLAT_RUNNER_H

#include "backend/execute/draw_runner.h"
#include "backend/execute/run_state.h"
#include "backend/tiles/flat_writer.h"

namespace graft {

/// Computes flat expressions. Their tiles become pending. Exception: in place
/// of an operand, all is computed at its step.
class FlatRunner {
public:
  FlatRunner(RunState &run, DrawRunner &draws) : run(run), draws(draws) {}

  absl::Status carryOut(const FlatStep &step);

private:
  absl::StatusOr<std::vector<FlatSource>> sourcesOf(const FlatStep &step);
  void addTiles(const FlatStep &step, std::vector<FlatSource> sources);
  absl::Status forgetRead(const FlatStep &step);
  absl::Status computeIn(ArgumentIndex argument, const FlatStep &step,
                         std::vector<FlatSource> sources);
  absl::Status computeApartFrom(ArgumentIndex argument, const FlatStep &step,
                                std::vector<FlatSource> sources);

  RunState &run;
  DrawRunner &draws;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_FLAT_RUNNER_H
