// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_EMIT_EMIT_IR_H
#define GRAFT_COMPILER_EMIT_EMIT_IR_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include "absl/status/statusor.h"
#include "graft/traced_program.h"

namespace graft {

/// Builds the traced form of `program`. Fails with InvalidArgument if a value
/// is used before it is defined or as a value of another kind, or a sampler or
/// constant is ill-formed; the traced contract is for the caller to check.
absl::StatusOr<mlir::OwningOpRef<mlir::ModuleOp>>
emitIr(const TracedProgram &program, mlir::MLIRContext *context);

} // namespace graft

#endif // GRAFT_COMPILER_EMIT_EMIT_IR_H
