// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EMIT_EMITTER_H
#define GRAFT_FRONTEND_STABLEHLO_EMIT_EMITTER_H

#include "frontend/stablehlo/emit/key_emitter.h"
#include "frontend/stablehlo/recognise/random.h"

namespace graft::stablehlo {

/// Records expressions as ops of a traced program, each once, and only those
/// that something needs. Random numbers become draws. Expressions may be as deep
/// as the program is long, so what is recorded first is kept on a stack of its
/// own.
class Emitter {
public:
  Emitter(Expressions &expressions, Recorder &recorder)
      : expressions(expressions), recorder(recorder), keys(recorder) {}

  /// Fails with a diagnostic on the op whose value has no meaning to the
  /// backend.
  llvm::FailureOr<ValueId> emit(Expr e);

  /// Records the next island, before anything that is made of what it gives.
  void emitIsland(IslandOp island, mlir::Operation *source);

private:
  /// A tensor op whose operands are being emitted.
  struct Frame {
    Expr e;
    ComputeOp compute;
  };

  /// Emits `e`, or puts it on the stack if its operands come first.
  llvm::LogicalResult open(Expr e, std::vector<Frame> &stack);
  llvm::FailureOr<ValueId> emitWhole(Expr e);
  bool isTensorOp(Expr e);
  bool isMoved(Expr e);
  llvm::FailureOr<ValueId> emitConstant(Expr e);
  llvm::FailureOr<ValueId> emitDraw(Expr e, const RecognisedDraw &draw);
  llvm::FailureOr<ValueId> emitKeys(Expr e);
  llvm::FailureOr<ValueId> emitWords(Expr e);
  llvm::FailureOr<ComputeOp> tensorOp(Expr e);
  llvm::FailureOr<ValueId> key(Expr k0, Expr k1, Expr user);

  Expressions &expressions;
  Recorder &recorder;
  KeyEmitter keys;
  llvm::DenseMap<Expr, ValueId> known;
  llvm::DenseMap<Expr, bool> moved;
  std::vector<ValueId> firstOfIslands; ///< the first result of each
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EMIT_EMITTER_H
