// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SCHEDULE_BUILD_FLAT_STEP_H
#define GRAFT_BACKEND_SCHEDULE_BUILD_FLAT_STEP_H

#include <functional>

#include "backend/schedule/schedule.h"
#include "ir/dialect.h"

namespace graft {

/// What the values of an expression are to the schedule.
struct FlatLeaves {
  std::function<Operand(ir::LoadOp)> stored;
  std::function<KeySlot(mlir::Value)> key;
};

/// Returns the operands, stages and result of the flat expression that `op` is
/// the last op of, in planned form. Fails if a constant's bytes are not to be
/// had. The step's places are left to the caller.
llvm::FailureOr<FlatStep> buildFlatStep(mlir::Operation *op,
                                        const FlatLeaves &leaves);

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_BUILD_FLAT_STEP_H
