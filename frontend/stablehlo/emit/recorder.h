// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EMIT_RECORDER_H
#define GRAFT_FRONTEND_STABLEHLO_EMIT_RECORDER_H

#include "llvm/Support/LogicalResult.h"

#include "frontend/stablehlo/expression/expressions.h"
#include "graft/traced_program.h"

namespace graft::stablehlo {

/// Appends ops to a traced program, each at the user's line and with a result
/// of its own.
class Recorder {
public:
  /// The arguments of `program` are the parameters of the expressions.
  Recorder(const Sections &sections, TracedProgram &program)
      : sections(sections), program(program),
        numValues(static_cast<ValueId>(program.arguments.size())) {}

  /// Records an op as it is, whose first result is the next value. The
  /// reference is good until the next.
  TracedOp &record(decltype(TracedOp::op) op, mlir::Operation *source);

  /// Records an op that computes `e`; returns its result.
  ValueId add(Expr e, decltype(TracedOp::op) op);

private:
  const Sections &sections;
  TracedProgram &program;
  ValueId numValues;
};

/// Fails, with a diagnostic that the op which computes `e` is not supported.
llvm::LogicalResult refuse(Expr e, const std::string &why);

SourceLine sourceLineOf(mlir::Location location);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EMIT_RECORDER_H
