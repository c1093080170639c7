// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORTER_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORTER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"

#include "frontend/stablehlo/jax_variables.h"

namespace graft::stablehlo {

/// Follows @main of a module op by op, through calls and loops of known length,
/// and records what its results need. Problems are diagnostics on the ops.
class Importer {
public:
  explicit Importer(mlir::ModuleOp module) : module(module) {}

  llvm::FailureOr<TracedProgram> run();

  /// Whether what failed is right StableHLO that is not understood.
  bool isUnsupported() const { return unsupported; }

private:
  using Exprs = std::vector<Expr>;

  llvm::LogicalResult importArguments(mlir::func::FuncOp main);
  llvm::LogicalResult importResults(mlir::func::FuncOp main,
                                    const Exprs &results);

  /// Imports a block under the values of its arguments; returns what its
  /// terminator takes.
  llvm::FailureOr<Exprs> importBlock(mlir::Block &block,
                                     const Exprs &arguments);
  llvm::LogicalResult importOp(mlir::Operation *op);
  llvm::LogicalResult importCall(mlir::func::CallOp call);
  llvm::LogicalResult importWhile(mlir::Operation *op);
  llvm::LogicalResult importCase(mlir::Operation *op);
  llvm::LogicalResult importConstant(mlir::Operation *op);
  llvm::LogicalResult importIota(mlir::Operation *op);
  llvm::LogicalResult importBroadcast(mlir::Operation *op);
  llvm::LogicalResult importSlice(mlir::Operation *op);
  llvm::LogicalResult importTranspose(mlir::Operation *op);
  llvm::LogicalResult importConcatenate(mlir::Operation *op);
  llvm::LogicalResult importReshape(mlir::Operation *op);
  llvm::LogicalResult importCompare(mlir::Operation *op);
  llvm::LogicalResult importElementwise(mlir::Operation *op);

  // What frontend/python writes of a jaxpr that StableHLO lacks.
  llvm::LogicalResult importJax(mlir::Operation *op);
  llvm::LogicalResult importRandomBits(mlir::Operation *op);
  llvm::LogicalResult importDraw(mlir::Operation *op);
  llvm::LogicalResult importFoldIn(mlir::Operation *op);
  llvm::LogicalResult importSplit(mlir::Operation *op);
  llvm::LogicalResult importThreefry(mlir::Operation *op);
  llvm::LogicalResult importVariable(mlir::Operation *op);
  llvm::LogicalResult importUpdate(mlir::Operation *op);
  llvm::LogicalResult importRead(mlir::Operation *op);
  llvm::FailureOr<bool> isOriginalLayout(mlir::Operation *op);

  /// Binds the op's result to a movement of its operands that `op` checks.
  llvm::LogicalResult move(mlir::Operation *source, const TensorOp &op,
                           Kind kind, std::vector<int64_t> ints);
  llvm::LogicalResult bind(mlir::Operation *source, Expr value);
  llvm::LogicalResult bindAll(mlir::Operation *source, const Exprs &results);

  /// Checks that the op has these attributes and no others.
  llvm::LogicalResult expectAttributes(mlir::Operation *op,
                                       llvm::ArrayRef<llvm::StringRef> names);
  llvm::FailureOr<llvm::ArrayRef<int64_t>> integers(mlir::Operation *op,
                                                    llvm::StringRef name);
  llvm::FailureOr<int64_t> integer(mlir::Operation *op, llvm::StringRef name);
  llvm::FailureOr<TensorType> resultType(mlir::Operation *op);
  llvm::LogicalResult refuse(mlir::Operation *op, const std::string &why);
  Exprs operandsOf(mlir::Operation *op) const;

  mlir::ModuleOp module;
  TracedProgram program;
  Expressions expressions;
  JaxVariables variables;
  llvm::DenseMap<mlir::Value, Expr> values;
  llvm::SmallVector<mlir::Operation *> callStack;
  size_t numImported = 0;
  bool unsupported = false;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORTER_H
