// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions of elements that the backend computes as several.

#include <limits>

#include "frontend/stablehlo/expression/builder.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

using namespace mlir;
using K = ElementwiseKind;

namespace {

/// The quotient of signed integers of up to 32 bits towards zero, else null. By
/// zero it is -1, as XLA has it. A half further from zero no quotient of
/// doubles is near an integer, so that its rounding, and whether it is taken as
/// a product with an inverse, does not matter.
Expr quotient(Builder &builder, Expr a, Expr b) {
  auto [dtype, shape] = a->type;
  if (a->isConstant() && b->isConstant())
    return builder.expressions.make(Kind::Divide, a->type, {a, b});
  if (isUnsigned(dtype) || !isInteger(dtype) || bitWidth(dtype) > 32)
    return nullptr;
  Expr half = builder.function(
      K::Select,
      {builder.function(K::Less, {a, builder.filled(dtype, shape, 0)}),
       builder.filled(DType::F64, shape, -0.5),
       builder.filled(DType::F64, shape, 0.5)});
  Expr wide = builder.function(
      K::Divide,
      {builder.function(K::Add, {builder.convert(a, DType::F64), half}),
       builder.convert(b, DType::F64)});
  // The least integer by -1 wraps.
  Expr whole = builder.convert(builder.convert(wide, DType::I64), dtype);
  if (b->isSplat() && !b->isSplat(0))
    return whole;
  Expr isByZero =
      builder.function(K::Equal, {b, builder.filled(dtype, shape, 0)});
  return builder.function(K::Select,
                          {isByZero, builder.filled(dtype, shape, -1), whole});
}

/// Two operands of the result's type.
FailureOr<Exprs> pairOf(ImportContext &context, Operation *op) {
  FailureOr<TensorType> type = resultType(op);
  Exprs operands = context.operandsOf(op);
  if (failed(type) || failed(context.expectAttributes(op, {})))
    return failure();
  if (operands.size() != 2 || operands[0]->type != *type ||
      operands[1]->type != *type)
    return op->emitError(op->getName().getStringRef())
           << ": expected 2 operands " << toString(*type);
  return operands;
}

LogicalResult importDivide(ImportContext &context, Operation *op) {
  FailureOr<Exprs> pair = pairOf(context, op);
  if (failed(pair))
    return failure();
  Builder builder(context.expressions, op);
  Expr a = (*pair)[0], b = (*pair)[1];
  if (isInteger(a->type.dtype)) {
    Expr whole = quotient(builder, a, b);
    return whole ? context.bind(op, whole)
                 : context.refuse(op, "elements of " + toString(a->type));
  }
  return context.bind(op, builder.function(K::Divide, {a, b}));
}

LogicalResult importRemainder(ImportContext &context, Operation *op) {
  FailureOr<Exprs> pair = pairOf(context, op);
  if (failed(pair))
    return failure();
  Expr a = (*pair)[0], b = (*pair)[1];
  Builder builder(context.expressions, op);
  if (isUnsigned(a->type.dtype))
    return context.bind(
        op, context.expressions.make(Kind::Remainder, a->type, {a, b}));
  if (isComputableFloat(a->type.dtype))
    return context.bind(op, builder.function(K::Remainder, {a, b}));
  Expr whole = isInteger(a->type.dtype) ? quotient(builder, a, b) : nullptr;
  if (!whole)
    return context.refuse(op, "elements of " + toString(a->type));
  return context.bind(
      op, builder.function(K::Subtract,
                           {a, builder.function(K::Multiply, {whole, b})}));
}

FailureOr<Expr> onlyOperand(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {})))
    return failure();
  if (op->getNumOperands() != 1)
    return op->emitError(op->getName().getStringRef())
           << " takes 1 operands, found " << op->getNumOperands();
  return context.valueOf(op->getOperand(0));
}

LogicalResult importSelect(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {})))
    return failure();
  Exprs operands = context.operandsOf(op);
  if (operands.size() != 3 || operands[1]->type != operands[2]->type)
    return op->emitError(
        "stablehlo.select: expected a condition and 2 operands "
        "of one type");
  const Shape &shape = operands[1]->type.shape;
  Builder builder(context.expressions, op);
  if (operands[0]->type == TensorType{DType::Bool, {}} && !shape.empty())
    operands[0] = builder.broadcast(operands[0], shape, {});
  if (operands[0] && operands[0]->type != TensorType{DType::Bool, shape})
    return op->emitError("stablehlo.select: expected a condition ")
           << toString(DType::Bool, shape) << " or bool[], found "
           << toString(operands[0]->type);
  return context.bind(op, builder.function(K::Select, std::move(operands)));
}

LogicalResult importClamp(ImportContext &context, Operation *op) {
  Exprs operands = context.operandsOf(op);
  if (failed(context.expectAttributes(op, {})))
    return failure();
  if (operands.size() != 3)
    return op->emitError("stablehlo.clamp takes 3 operands, found ")
           << operands.size();
  Builder builder(context.expressions, op);
  const TensorType &type = operands[1]->type;
  for (int bound : {0, 2}) {
    const TensorType &given = operands[bound]->type;
    if (given != type && given != TensorType{type.dtype, {}})
      return op->emitError("stablehlo.clamp: expected bounds ")
             << toString(type) << ", or scalars of that dtype, found "
             << toString(given);
    if (given != type)
      operands[bound] = builder.broadcast(operands[bound], type.shape, {});
  }
  return context.bind(
      op,
      builder.function(
          K::Minimum, {builder.function(K::Maximum, {operands[0], operands[1]}),
                       operands[2]}));
}

LogicalResult importSign(ImportContext &context, Operation *op) {
  FailureOr<Expr> x = onlyOperand(context, op);
  if (failed(x))
    return failure();
  const TensorType &type = (*x)->type;
  Builder builder(context.expressions, op);
  if (!isUnsigned(type.dtype))
    return context.bind(op, builder.sign(*x));
  return context.bind(
      op, builder.function(K::Minimum,
                           {*x, builder.filled(type.dtype, type.shape, 1)}));
}

LogicalResult importCeil(ImportContext &context, Operation *op) {
  FailureOr<Expr> x = onlyOperand(context, op);
  if (failed(x))
    return failure();
  Builder builder(context.expressions, op);
  Expr negated = builder.function(K::Negate, {*x});
  return context.bind(
      op, builder.function(K::Negate, {builder.function(K::Floor, {negated})}));
}

LogicalResult importIsFinite(ImportContext &context, Operation *op) {
  FailureOr<Expr> x = onlyOperand(context, op);
  if (failed(x))
    return failure();
  if (!isComputableFloat((*x)->type.dtype))
    return context.refuse(op, "elements of " + toString((*x)->type));
  Builder builder(context.expressions, op);
  Expr infinity = builder.filled((*x)->type.dtype, (*x)->type.shape,
                                 std::numeric_limits<double>::infinity());
  return context.bind(
      op,
      builder.function(K::Less, {builder.function(K::Abs, {*x}), infinity}));
}

// 1 / (1 + exp(-x)), as XLA:CPU computes it.
LogicalResult importLogistic(ImportContext &context, Operation *op) {
  FailureOr<Expr> x = onlyOperand(context, op);
  if (failed(x))
    return failure();
  Builder builder(context.expressions, op);
  Expr one = builder.filled((*x)->type.dtype, (*x)->type.shape, 1);
  Expr power = builder.function(K::Exp, {builder.function(K::Negate, {*x})});
  return context.bind(
      op, builder.function(K::Divide,
                           {one, builder.function(K::Add, {one, power})}));
}

} // namespace

const OpImporters functionImporters = {{"stablehlo.ceil", importCeil},
                                       {"stablehlo.clamp", importClamp},
                                       {"stablehlo.divide", importDivide},
                                       {"stablehlo.is_finite", importIsFinite},
                                       {"stablehlo.logistic", importLogistic},
                                       {"stablehlo.remainder", importRemainder},
                                       {"stablehlo.select", importSelect},
                                       {"stablehlo.sign", importSign}};

} // namespace graft::stablehlo
