// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Flat ops (ir/core/flat_op.h) that are computed together, in pruned form and
// in planned form alike:
//
//   %n = graft.normal %k
//   %m = arith.mulf %n, %half     // %half: a splat
//   %s = arith.addf %x, %m        // %x: stored; in planned form, a graft.load
//
// is one expression, which ends in %s. It reads %x, and %n and %m are stored
// nowhere. Who plans, verifies, schedules or prints an expression asks here
// what is in it.

#ifndef GRAFT_IR_FLAT_EXPRESSION_H
#define GRAFT_IR_FLAT_EXPRESSION_H

#include <optional>
#include <vector>

#include "llvm/ADT/STLFunctionalExtras.h"

#include "ir/core/flat_op.h"
#include "ir/dialect.h"

namespace graft::ir {

/// Returns whether `op` is a tensor op that is flat.
bool isFlatOp(mlir::Operation *op);

/// Returns the op that alone uses `value`, as whichever operands; null if none
/// or several do.
mlir::Operation *onlyUser(mlir::Value value);

/// A flat op, and the flat ops, samplers and splats that are computed, drawn
/// and filled for it, a tile at a time.
class FlatExpression {
public:
  /// Whether the value of `source` can be computed where the flat op `user`
  /// reads it.
  using Belongs =
      llvm::function_ref<bool(mlir::Operation *source, mlir::Operation *user)>;

  /// The rule: a splat belongs to every flat op that reads it; a sampler that
  /// is not drawn whole, and a flat op, belongs to a flat op that alone uses
  /// it. Nothing belongs to an op that is not flat.
  static bool canBelong(mlir::Operation *source, mlir::Operation *user);

  /// Returns the expression whose last op is `root`, or nothing if that is not
  /// flat. `belongs` may take in less than the rule allows. Linear in the
  /// number of ops, however often one uses the value of another.
  static std::optional<FlatExpression> endingIn(mlir::Operation *root,
                                                Belongs belongs = isMadeFor);

  /// The operands whose values are stored, in order. A value that is read twice
  /// is there twice.
  llvm::ArrayRef<mlir::OpOperand *> reads() const { return stored; }

  /// What the expression is computed from, each value once, in order: what is
  /// stored, samplers and splats.
  llvm::ArrayRef<mlir::Value> leaves() const { return inputs; }

  /// The flat ops, the root last. Their inputs are numbered: the leaves, then
  /// the stages.
  const std::vector<FlatStage> &stages() const { return ops; }

  /// Every op whose value exists for a tile at a time, each after what it uses:
  /// flat ops, what is part of them (ir/tensor_op_conversion.h), samplers and
  /// splats.
  llvm::ArrayRef<mlir::Operation *> members() const { return inside; }

  /// Whether some of its values are random.
  bool isDrawn() const;

private:
  class Builder;

  /// The rule for a `user` that is flat.
  static bool isMadeFor(mlir::Operation *source, mlir::Operation *user);

  llvm::SmallVector<mlir::OpOperand *, 4> stored;
  llvm::SmallVector<mlir::Value, 4> inputs;
  llvm::SmallVector<mlir::Operation *, 8> inside;
  std::vector<FlatStage> ops;
};

/// Returns the load that `write`'s value is computed from and whose storage
/// `write` overwrites; null if there is none.
LoadOp inPlaceLoad(WriteOp write);

} // namespace graft::ir

#endif // GRAFT_IR_FLAT_EXPRESSION_H
