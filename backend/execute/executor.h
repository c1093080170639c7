// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Runs a schedule, any number of times: check the arguments, make the drawers
// if there are none, and have a `Run` do the rest.

#ifndef GRAFT_BACKEND_EXECUTE_EXECUTOR_H
#define GRAFT_BACKEND_EXECUTE_EXECUTOR_H

#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "backend/execute/make_drawers.h"
#include "backend/schedule/schedule.h"
#include "graft/array.h"
#include "graft/run_options.h"

namespace graft {

/// A schedule with its drawers. Immutable but for the drawers, which are made
/// at the first run; if that fails, the next run tries again. Thread-safe.
class Executor {
public:
  /// `makeDrawer` must be thread-safe; tests give their own.
  explicit Executor(Schedule schedule, DrawerMaker makeDrawer = drawerFor);
  ~Executor();

  /// Runs the program; the contract is that of `Executable::run`.
  absl::StatusOr<std::vector<Array>> run(absl::Span<const Array> arguments,
                                         const RunOptions &options,
                                         RunStats *stats) const;

  const Schedule schedule;

private:
  struct Drawers;

  std::unique_ptr<Drawers> drawers;
};

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_EXECUTOR_H
