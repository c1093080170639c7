// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORTER_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORTER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"

#include "frontend/stablehlo/dimension_numbers.h"
#include "frontend/stablehlo/jax_variables.h"
#include "frontend/stablehlo/padding.h"
#include "frontend/stablehlo/windows.h"

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
  struct Handler;
  static const Handler *handlerOf(llvm::StringRef name);
  llvm::LogicalResult countOp(mlir::Operation *op);
  llvm::LogicalResult importCall(mlir::func::CallOp call);
  llvm::LogicalResult importWhile(mlir::Operation *op);
  llvm::LogicalResult importCase(mlir::Operation *op);

  // Values and their layout.
  llvm::LogicalResult importConstant(mlir::Operation *op);
  llvm::LogicalResult importIota(mlir::Operation *op);
  llvm::LogicalResult importBroadcast(mlir::Operation *op);
  llvm::LogicalResult importSlice(mlir::Operation *op);
  llvm::LogicalResult importTranspose(mlir::Operation *op);
  llvm::LogicalResult importConcatenate(mlir::Operation *op);
  llvm::LogicalResult importReshape(mlir::Operation *op);

  // Functions of elements.
  llvm::LogicalResult importCompare(mlir::Operation *op);
  llvm::LogicalResult importElementwise(mlir::Operation *op);
  llvm::LogicalResult importCeil(mlir::Operation *op);
  llvm::LogicalResult importClamp(mlir::Operation *op);
  llvm::LogicalResult importDivide(mlir::Operation *op);
  llvm::LogicalResult importIsFinite(mlir::Operation *op);
  llvm::LogicalResult importLogistic(mlir::Operation *op);
  llvm::LogicalResult importRemainder(mlir::Operation *op);
  llvm::LogicalResult importSelect(mlir::Operation *op);
  llvm::LogicalResult importSign(mlir::Operation *op);
  llvm::FailureOr<Expr> onlyOperand(mlir::Operation *op);
  llvm::FailureOr<Exprs> pair(mlir::Operation *op);

  // Windows, by indices.
  llvm::LogicalResult importDynamicSlice(mlir::Operation *op);
  llvm::LogicalResult importDynamicUpdateSlice(mlir::Operation *op);
  llvm::LogicalResult importGather(mlir::Operation *op);
  llvm::LogicalResult importPad(mlir::Operation *op);
  llvm::LogicalResult importReverse(mlir::Operation *op);
  llvm::LogicalResult importScatter(mlir::Operation *op);
  llvm::FailureOr<Exprs> startOperands(mlir::Operation *op, size_t first,
                                       const TensorType &whole,
                                       llvm::ArrayRef<int64_t> sizes);
  llvm::FailureOr<IndexTable> indexTable(mlir::Operation *op, Expr indices,
                                         const TensorType &whole,
                                         const IndexDimensions &dims);

  // Sums and products.
  struct Reduction {
    Expr from, init;
    ElementwiseKind combiner;
    ReduceKind kind;
  };
  llvm::LogicalResult importReduce(mlir::Operation *op);
  llvm::LogicalResult importArgReduce(mlir::Operation *op, int64_t axis);
  llvm::FailureOr<Exprs> bodyOf(mlir::Operation *op, const Exprs &operands);
  llvm::LogicalResult importReduceWindow(mlir::Operation *op);
  llvm::FailureOr<Reduction> reductionOf(mlir::Operation *op);
  llvm::LogicalResult importDotGeneral(mlir::Operation *op);
  llvm::LogicalResult importConvolution(mlir::Operation *op);
  llvm::LogicalResult importCustomCall(mlir::Operation *op);
  llvm::LogicalResult checkPrecision(mlir::Operation *op);
  llvm::FailureOr<Exprs> factorsOf(mlir::Operation *op);

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

  /// Binds the op's result to a movement of its operands.
  llvm::LogicalResult move(mlir::Operation *source, const TensorOp &op);

  /// Binds the op's result; fails where the value is null, which was said.
  llvm::LogicalResult bind(mlir::Operation *source, Expr value);
  llvm::LogicalResult bindAll(mlir::Operation *source, const Exprs &results);

  /// Checks that the op has these attributes, and no others than the optional.
  llvm::LogicalResult
  expectAttributes(mlir::Operation *op, llvm::ArrayRef<llvm::StringRef> names,
                   llvm::ArrayRef<llvm::StringRef> optional = {});
  llvm::FailureOr<llvm::ArrayRef<int64_t>> integers(mlir::Operation *op,
                                                    llvm::StringRef name);
  llvm::FailureOr<int64_t> integer(mlir::Operation *op, llvm::StringRef name);

  /// `count` numbers of at least 1, ones if nothing is said.
  llvm::FailureOr<std::vector<int64_t>>
  positive(mlir::Operation *op, llvm::StringRef name, size_t count);
  /// The attributes "padding" and, of what is between elements, `dilation`.
  llvm::FailureOr<Padding> edgePadding(mlir::Operation *op,
                                       llvm::StringRef dilation, size_t count);
  llvm::FailureOr<DimensionNumbers> dimensionNumbers(
      mlir::Operation *op, llvm::StringRef attribute, llvm::StringRef mnemonic,
      llvm::ArrayRef<llvm::StringRef> lists,
      llvm::ArrayRef<llvm::StringRef> numbers = {"index_vector_dim"});
  /// Checks that these are distinct dimensions of `type`.
  llvm::LogicalResult checkDimensions(mlir::Operation *op,
                                      llvm::ArrayRef<int64_t> dims,
                                      const TensorType &type);
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
