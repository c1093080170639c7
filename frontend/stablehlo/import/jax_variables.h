// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_JAX_VARIABLES_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_JAX_VARIABLES_H

#include <optional>
#include <vector>

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"

#include "frontend/stablehlo/expression/expressions.h"

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
};

/// The Variables of a program, by the values that stand for them.
class JaxVariables {
public:
  /// Declares one; `birth` is a jax.variable.
  void declare(mlir::Operation *birth, Expr init);

  /// The Variable that `value` stands for, or null.
  JaxVariable *find(mlir::Value value);

  /// The number of the Variable of which `value` is the last value by a
  /// jax.read, or nothing.
  std::optional<size_t> readBy(mlir::Value value) const;

  /// In order of birth.
  const std::vector<JaxVariable> &all() const { return variables; }

private:
  std::vector<JaxVariable> variables;
  llvm::DenseMap<mlir::Value, size_t> places;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_JAX_VARIABLES_H
