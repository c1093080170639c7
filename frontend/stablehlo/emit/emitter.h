// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EMIT_EMITTER_H
#define GRAFT_FRONTEND_STABLEHLO_EMIT_EMITTER_H

#include "frontend/stablehlo/emit/key_emitter.h"
#include "frontend/stablehlo/recognise/random.h"

namespace graft::stablehlo {

/// Records expressions as ops of a traced program, each once, and only those
/// that something needs. Random numbers become draws.
class Emitter {
public:
  Emitter(Expressions &expressions, Recorder &recorder)
      : expressions(expressions), recorder(recorder), keys(recorder) {}

  /// Fails with a diagnostic on the op whose value has no meaning to the
  /// backend.
  llvm::FailureOr<ValueId> emit(Expr e);

private:
  llvm::FailureOr<ValueId> emitNew(Expr e);
  llvm::FailureOr<ValueId> emitConstant(Expr e);
  llvm::FailureOr<ValueId> emitDraw(Expr e, const RecognisedDraw &draw);
  llvm::FailureOr<ValueId> emitKeys(Expr e);
  llvm::FailureOr<ValueId> emitWords(Expr e);
  llvm::FailureOr<ValueId> emitTensorOp(Expr e);
  llvm::FailureOr<ValueId> key(Expr k0, Expr k1, Expr user);

  Expressions &expressions;
  Recorder &recorder;
  KeyEmitter keys;
  std::map<Expr, ValueId> known;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EMIT_EMITTER_H
