// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_PLAN_PLAN_BUILDER_H
#define GRAFT_COMPILER_PLAN_PLAN_BUILDER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "backend/schedule/schedule.h"
#include "graft/plan.h"

namespace graft {

/// Returns the account of a function in planned form and of its schedule.
Plan buildPlan(mlir::func::FuncOp function, const Schedule &schedule);

} // namespace graft

#endif // GRAFT_COMPILER_PLAN_PLAN_BUILDER_H
