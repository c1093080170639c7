// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One run of a schedule, whose arguments were checked and whose drawers are
// made: take hold of the arguments, compute the keys and see that there is
// memory, carry out the steps, hand over the results. Nothing is consumed
// before the steps. Draws, fills, copies and arithmetic element by element are
// cut into tiles, done together, and pending until a step needs them. Other
// tensor ops, and what is drawn whole, are done at their step: there is one
// scratch at a time.

#ifndef GRAFT_BACKEND_EXECUTE_RUN_H
#define GRAFT_BACKEND_EXECUTE_RUN_H

#include "backend/execute/compute_runner.h"
#include "backend/execute/copy_runner.h"
#include "backend/execute/draw_runner.h"
#include "backend/execute/flat_runner.h"
#include "backend/execute/memory_runner.h"
#include "backend/execute/run_state.h"

namespace graft {

class Run {
public:
  /// Refers to all four.
  Run(const Schedule &schedule, absl::Span<const Array> arguments,
      const RunOptions &options, const DrawerList &drawers)
      : state(schedule, arguments, options), memory(state), copies(state),
        draws(state, drawers), computations(state), flats(state, draws) {}

  /// Returns the results. Is called once. Fails as `Executable::run` does.
  absl::StatusOr<std::vector<Array>> execute();

  /// Returns what was drawn and made, without the peak.
  RunStats stats() const;

private:
  absl::Status prepare();
  absl::Status checkPeak() const;
  absl::Status carryOut(const Step &step);
  absl::Status explained(const absl::Status &status) const;

  RunState state;
  MemoryRunner memory;
  CopyRunner copies;
  DrawRunner draws;
  ComputeRunner computations;
  FlatRunner flats;
  int64_t newArrays = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_RUN_H
