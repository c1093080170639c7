// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_JAX_VARIABLES_H
#define GRAFT_FRONTEND_STABLEHLO_JAX_VARIABLES_H

#include "llvm/ADT/DenseMap.h"

#include "frontend/stablehlo/emitter.h"

namespace graft::stablehlo {

/// A Variable that was born while JAX traced the user's function, as
/// frontend/python tells it: jax.variable, jax.update and jax.read. A value
/// that nothing but a dead Variable needs is not told: zeros stand for it,
/// which are pruned as it would be, even where the backend could not compute
/// it.
struct JaxVariable {
  mlir::Operation *birth = nullptr;
  Expr init = nullptr;               ///< what it was born with
  Expr last = nullptr;               ///< what it held in the end
  mlir::Operation *update = nullptr; ///< the last, or null
  ValueId slot = noValue;            ///< its VariableOp, once recorded
};

/// The Variables of a program, by the values that stand for them.
class JaxVariables {
public:
  /// Declares one; `birth` is a jax.variable.
  void declare(mlir::Operation *birth, Expr init);

  /// The Variable that `value` stands for, or null.
  JaxVariable *find(mlir::Value value);

  /// The Variable of which `value` is the last value by a jax.read, or null.
  const JaxVariable *readBy(mlir::Value value);

  /// Records what variables begin with, and what updates give them.
  llvm::LogicalResult record(Emitter &emitter, TracedProgram &program);

private:
  llvm::LogicalResult recordOne(JaxVariable &variable, Emitter &emitter,
                                TracedProgram &program);

  std::vector<JaxVariable> all; ///< in order of birth
  llvm::DenseMap<mlir::Value, size_t> places;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_JAX_VARIABLES_H
