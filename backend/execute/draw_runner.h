// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_DRAW_RUNNER_H
#define GRAFT_BACKEND_EXECUTE_DRAW_RUNNER_H

#include "backend/execute/make_drawers.h"
#include "backend/execute/run_state.h"
#include "backend/tiles/keyed_drawer.h"

namespace graft {

/// Draws. Its drawers come in the order of the schedule, so each DrawStep and
/// each DrawnOperand is given to it once, in order.
class DrawRunner {
public:
  DrawRunner(RunState &run, const DrawerList &drawers)
      : run(run), drawers(drawers) {}

  /// Adds a draw to what is pending. Exception: what is drawn whole is drawn
  /// now, in a scratch of its own.
  absl::Status carryOut(const DrawStep &step);

  /// Returns what writes an operand's elements.
  std::shared_ptr<const KeyedDrawer> writerOf(const DrawnOperand &operand);

  /// The elements drawn so far.
  int64_t drawnElements() const { return elements; }

private:
  const std::shared_ptr<const Drawer> &next(const Sampler &sampler);
  absl::Status drawNow(const DrawStep &step, const Drawer &source,
                       absl::Span<std::byte> target);

  RunState &run;
  const DrawerList &drawers;
  size_t used = 0; // of the drawers
  int64_t elements = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_DRAW_RUNNER_H
