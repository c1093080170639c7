// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_XLA_REWRITER_H
#define GRAFT_PASSES_ANALYSIS_XLA_REWRITER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"

#include "ir/dialect.h"
#include "ir/tensor_op_conversion.h"

namespace graft::passes {

/// Returns the constant floats that `value` is, or null.
mlir::DenseFPElementsAttr constantOf(mlir::Value value);

/// Returns whether `value` is one constant, repeated.
bool isSplat(mlir::Value value);

/// Makes ops in place of one, and finds those it may be combined with: XLA
/// compiles each iteration of a loop (`graft.section`) by itself.
class XlaRewriter {
public:
  explicit XlaRewriter(mlir::Operation *op);

  /// Returns the op that computes `value` if it is an `OpT` of the same
  /// section.
  template <typename OpT> OpT match(mlir::Value value) const {
    auto op = value.getDefiningOp<OpT>();
    return op && op->getAttr(sectionName) == section ? op : OpT();
  }

  template <typename OpT, typename... Operands>
  mlir::Value create(Operands... operands) {
    auto op = OpT::create(builder, loc, operands...);
    if (section)
      op->setAttr(sectionName, section);
    return op->getResult(0);
  }

  mlir::Value constant(mlir::DenseElementsAttr elements, mlir::Location where);
  /// As many of `number` as `type` has elements.
  mlir::Value splat(mlir::Type type, double number);
  mlir::Value move(const TensorOp &movement, mlir::Value value);
  /// -value, and nothing where there is something already.
  mlir::Value negate(mlir::Value value);

private:
  static constexpr llvm::StringRef sectionName =
      ir::GraftDialect::sectionAttrName;

  mlir::OpBuilder builder;
  mlir::Location loc;
  mlir::Attribute section;
};

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_XLA_REWRITER_H
