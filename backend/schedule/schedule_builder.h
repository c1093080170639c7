// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SCHEDULE_SCHEDULE_BUILDER_H
#define GRAFT_BACKEND_SCHEDULE_SCHEDULE_BUILDER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "backend/schedule/schedule.h"

namespace graft {

/// Returns the schedule of a function in planned form (which
/// `graft-verify-planned` has checked). Fails, with a diagnostic on the op, on
/// a constant whose element type is narrower than a byte.
llvm::FailureOr<Schedule> buildSchedule(mlir::func::FuncOp function);

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_SCHEDULE_BUILDER_H
