// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORTER_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORTER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"

#include "graft/traced_program.h"

namespace graft::stablehlo {

/// Records @main of a module op by op. Problems are diagnostics on the ops.
class Importer {
public:
  explicit Importer(mlir::ModuleOp module) : module(module) {}

  llvm::FailureOr<TracedProgram> run();

  /// Whether what failed is right StableHLO that is not understood.
  bool isUnsupported() const { return unsupported; }

private:
  using Ids = llvm::SmallVector<ValueId>;

  llvm::LogicalResult importArguments(mlir::func::FuncOp main);
  llvm::LogicalResult importResults(mlir::func::FuncOp main, const Ids &ids);

  /// Imports a body under the values of its arguments; returns its results.
  llvm::FailureOr<Ids> importBody(mlir::func::FuncOp function,
                                  llvm::ArrayRef<ValueId> arguments);
  llvm::LogicalResult importOp(mlir::Operation *op);
  llvm::LogicalResult importCall(mlir::func::CallOp call);
  llvm::LogicalResult importConstant(mlir::Operation *op);
  llvm::LogicalResult importBroadcast(mlir::Operation *op);
  llvm::LogicalResult importSlice(mlir::Operation *op);
  llvm::LogicalResult importTranspose(mlir::Operation *op);
  llvm::LogicalResult importConcatenate(mlir::Operation *op);
  llvm::LogicalResult importCompare(mlir::Operation *op);
  llvm::LogicalResult importElementwise(mlir::Operation *op);

  /// Records `op` of these values for `source`, or reports why it cannot be.
  llvm::FailureOr<ValueId> compute(mlir::Operation *source, TensorOp op,
                                   Ids operands);
  /// As compute, for the op's own operands, and binds its result.
  llvm::LogicalResult define(mlir::Operation *source, TensorOp op);
  llvm::LogicalResult bind(mlir::Operation *source, ValueId value);

  /// Checks that the op has these attributes and no others.
  llvm::LogicalResult expectAttributes(mlir::Operation *op,
                                       llvm::ArrayRef<llvm::StringRef> names);
  llvm::FailureOr<llvm::ArrayRef<int64_t>> integers(mlir::Operation *op,
                                                    llvm::StringRef name);
  ValueId addOp(mlir::Operation *source, decltype(TracedOp::op) op,
                TensorType type);
  llvm::LogicalResult refuse(mlir::Operation *op, const std::string &why);
  Ids operandsOf(mlir::Operation *op) const;

  mlir::ModuleOp module;
  TracedProgram program;
  std::vector<TensorType> types; ///< of each value
  /// The splat constants, which a broadcast makes larger ones of.
  llvm::DenseMap<ValueId, ConstantOp> splats;
  llvm::DenseMap<mlir::Value, ValueId> values;
  llvm::SmallVector<mlir::Operation *> callStack;
  bool unsupported = false;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORTER_H
