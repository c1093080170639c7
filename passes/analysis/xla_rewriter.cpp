// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "passes/analysis/xla_rewriter.h"

#include "mlir/IR/Matchers.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

DenseFPElementsAttr constantOf(Value value) {
  DenseFPElementsAttr elements;
  return matchPattern(value, m_Constant(&elements)) ? elements : nullptr;
}

bool isSplat(Value value) {
  DenseFPElementsAttr elements = constantOf(value);
  return elements && elements.isSplat();
}

XlaRewriter::XlaRewriter(Operation *op)
    : builder(op), loc(op->getLoc()), section(op->getAttr(sectionName)) {}

Value XlaRewriter::constant(DenseElementsAttr elements, Location where) {
  return arith::ConstantOp::create(builder, where, elements);
}

Value XlaRewriter::splat(Type type, double number) {
  auto shaped = llvm::cast<ShapedType>(type);
  return constant(
      DenseElementsAttr::get(
          shaped, builder.getFloatAttr(shaped.getElementType(), number)),
      loc);
}

Value XlaRewriter::move(const TensorOp &movement, Value value) {
  return buildTensorOp(builder, loc, movement, value);
}

Value XlaRewriter::negate(Value value) {
  if (DenseFPElementsAttr elements = constantOf(value))
    return constant(elements.mapValues(
                        elements.getElementType(),
                        [](const APFloat &x) { return (-x).bitcastToAPInt(); }),
                    value.getLoc());
  if (auto negated = match<arith::NegFOp>(value))
    return negated.getOperand();
  return create<arith::NegFOp>(value);
}

} // namespace graft::passes
