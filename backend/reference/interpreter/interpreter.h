// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The oracle for programs: traced IR executed op by op, in order, with plain
// scalar code. Nothing is pruned, shared or planned.

#ifndef GRAFT_BACKEND_REFERENCE_INTERPRETER_INTERPRETER_H
#define GRAFT_BACKEND_REFERENCE_INTERPRETER_INTERPRETER_H

#include <vector>

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "graft/array.h"

namespace graft::reference {

/// Executes `program`, a function in traced form, and returns its results in
/// order. `arguments` has an array for each argument, a key as its u32[2] key
/// data. Donation is not carried out: no argument is ever deleted.
///
/// Fails with
/// * InvalidArgument if the number, a dtype or a shape of the arguments is
///   wrong,
/// * FailedPrecondition if an argument is deleted,
/// * Unimplemented, naming the op, if the program has an op that only the
///   compiler knows, or calls itself,
/// * ResourceExhausted if memory cannot be had.
absl::StatusOr<std::vector<Array>> interpret(mlir::func::FuncOp program,
                                             absl::Span<const Array> arguments);

} // namespace graft::reference

#endif // GRAFT_BACKEND_REFERENCE_INTERPRETER_INTERPRETER_H
