// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EMITTER_H
#define GRAFT_FRONTEND_STABLEHLO_EMITTER_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/LogicalResult.h"

#include "frontend/stablehlo/random.h"
#include "graft/traced_program.h"

namespace graft::stablehlo {

/// Records expressions as ops of a traced program, each once, and only those
/// that something needs. Random numbers become draws.
class Emitter {
public:
  /// The arguments of `program` are the parameters of the expressions.
  Emitter(Expressions &expressions, TracedProgram &program)
      : expressions(expressions), program(program),
        numValues(static_cast<ValueId>(program.arguments.size())) {}

  /// Fails with a diagnostic on the op whose value has no meaning to the
  /// backend.
  llvm::FailureOr<ValueId> emit(Expr e);

  /// Records a constant that nothing else shares: `e` if it is one, else zeros
  /// of its type.
  llvm::FailureOr<ValueId> emitOwnConstant(Expr e, mlir::Operation *source);

  /// Records an op as it is. The reference is good until the next.
  TracedOp &record(decltype(TracedOp::op) op, mlir::Operation *source);

private:
  llvm::FailureOr<ValueId> emitNew(Expr e);
  llvm::FailureOr<ValueId> emitConstant(Expr e);
  Expr sumOfCounters(Expr e);
  llvm::FailureOr<ConstantOp> constantOf(Expr e);
  llvm::FailureOr<ValueId> emitDraw(Expr e, const RecognisedDraw &draw);
  llvm::FailureOr<ValueId> emitKeys(Expr e);
  llvm::FailureOr<ValueId> emitStack(
      Expr e, const Shape &batch, Shape single,
      llvm::function_ref<llvm::FailureOr<ValueId>(const std::vector<int64_t> &)>
          emit);
  llvm::FailureOr<ValueId> emitWords(Expr e);
  llvm::FailureOr<ValueId> emitTensorOp(Expr e);
  llvm::FailureOr<ValueId> key(Expr k0, Expr k1, Expr user);
  llvm::FailureOr<ValueId> newKey(Expr k0, Expr k1, Expr user);
  ValueId add(Expr e, decltype(TracedOp::op) op);
  llvm::LogicalResult refuse(Expr e, const std::string &why);

  Expressions &expressions;
  TracedProgram &program;
  ValueId numValues;
  std::map<Expr, ValueId> known;
  std::map<std::pair<Expr, Expr>, ValueId> keys;
};

SourceLine sourceLineOf(mlir::Location location);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EMITTER_H
