// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_EMIT_EMIT_OP_H
#define GRAFT_COMPILER_EMIT_EMIT_OP_H

#include "mlir/IR/Builders.h"

#include "compiler/emit/value_table.h"
#include "graft/traced_program.h"

namespace graft {

/// Builds the op of a traced op at the builder's place and returns its results.
/// There are none for an op without a result, and, with `values.problem` set,
/// for an ill-formed one. `roundsAsXla` is the program's.
llvm::SmallVector<mlir::Value> emitOp(const TracedOp &op, bool roundsAsXla,
                                      mlir::OpBuilder &builder,
                                      ValueTable &values);

} // namespace graft

#endif // GRAFT_COMPILER_EMIT_EMIT_OP_H
