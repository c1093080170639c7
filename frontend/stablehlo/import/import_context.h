// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_IMPORT_CONTEXT_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_IMPORT_CONTEXT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/DenseMap.h"

#include "frontend/stablehlo/import/jax_islands.h"
#include "frontend/stablehlo/import/jax_variables.h"
#include "frontend/stablehlo/recognise/threefry.h"

namespace graft::stablehlo {

using Exprs = std::vector<Expr>;

/// What the importers of ops share: which expression each value is, and how an
/// op is refused. What fails has said why, in a diagnostic on the op.
class ImportContext {
public:
  explicit ImportContext(mlir::ModuleOp module)
      : module(module), symbols(module) {}

  /// The expression that `value` is, or null where no op has given it yet.
  Expr valueOf(mlir::Value value) const { return values.lookup(value); }
  void setValue(mlir::Value value, Expr e) { values[value] = e; }
  Exprs operandsOf(mlir::Operation *op) const;

  /// Says what the op's first result is. Fails where `value` is null, of which
  /// a diagnostic has told already.
  llvm::LogicalResult bind(mlir::Operation *op, Expr value);
  /// The same: `tensorOp` of the op's operands.
  llvm::LogicalResult bindTensorOp(mlir::Operation *op,
                                   const TensorOp &tensorOp);
  /// Says what each of the op's results is.
  llvm::LogicalResult bindAll(mlir::Operation *op, const Exprs &results);

  /// Fails: the op is right StableHLO that is not understood.
  llvm::LogicalResult refuse(mlir::Operation *op, const std::string &why);
  /// Whether an op was refused, rather than wrong.
  bool isUnsupported() const { return unsupported; }

  /// Checks that the op has these attributes, and no others than the optional.
  llvm::LogicalResult
  expectAttributes(mlir::Operation *op, llvm::ArrayRef<llvm::StringRef> names,
                   llvm::ArrayRef<llvm::StringRef> optional = {});

  /// Fails when more ops are followed than a program may have. Calls of calls
  /// and loops can grow without bound.
  llvm::LogicalResult countOp(mlir::Operation *op);

  mlir::ModuleOp module;
  mlir::SymbolTable symbols;
  Expressions expressions{recogniseThreefry};
  JaxVariables variables;
  JaxIslands islands; ///< in the program's order
  /// The callees of the calls that are being followed, outermost first.
  llvm::SmallVector<mlir::Operation *> callStack;

private:
  llvm::DenseMap<mlir::Value, Expr> values;
  size_t numImported = 0;
  bool unsupported = false;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_IMPORT_CONTEXT_H
