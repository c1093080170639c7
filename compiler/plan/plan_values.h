// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the plan says about values: short texts for people.

#ifndef GRAFT_COMPILER_PLAN_PLAN_VALUES_H
#define GRAFT_COMPILER_PLAN_PLAN_VALUES_H

#include <string>
#include <utility>

#include "graft/argument.h"
#include "graft/plan.h"
#include "ir/dialect.h"

namespace graft {

/// What a buffer is filled with, by one write of all of it: Drawn and
/// "convert(normal * 0.5)".
std::pair<Plan::Origin, std::string>
describeValue(ir::WriteOp write, llvm::ArrayRef<ProgramArgument> arguments);

/// What an assembled buffer is made of: "24 kept of old:embedding, 8 drawn from
/// normal * 0.5", each source once.
std::string assemblyText(mlir::Value buffer,
                         llvm::ArrayRef<ProgramArgument> arguments);

} // namespace graft

#endif // GRAFT_COMPILER_PLAN_PLAN_VALUES_H
