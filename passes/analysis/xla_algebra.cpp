// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The rules of XLA's AlgebraicSimplifier that change the last bit of a result,
// in its order where two of them fit. Found by comparing compiled programs; see
// docs/rationale.md.

#include "passes/analysis/xla_algebra.h"

#include <limits>

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include "passes/analysis/xla_rewriter.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

using Combine = APFloat (*)(const APFloat &, const APFloat &);

APFloat sum(const APFloat &a, const APFloat &b) { return a + b; }
APFloat difference(const APFloat &a, const APFloat &b) { return a - b; }
APFloat product(const APFloat &a, const APFloat &b) { return a * b; }

// XLA merges two repeated numbers, or two whole tensors, but not one of each.
Value combine(XlaRewriter &rewriter, Combine function, Value a, Value b) {
  DenseFPElementsAttr x = constantOf(a), y = constantOf(b);
  if (!x || !y || x.isSplat() != y.isSplat())
    return {};
  SmallVector<APFloat> values;
  if (x.isSplat())
    values.push_back(
        function(x.getSplatValue<APFloat>(), y.getSplatValue<APFloat>()));
  else
    for (auto [u, v] :
         llvm::zip_equal(x.getValues<APFloat>(), y.getValues<APFloat>()))
      values.push_back(function(u, v));
  return rewriter.constant(DenseElementsAttr::get(x.getType(), values),
                           b.getLoc());
}

// 1 / value, if that is a constant or one that is repeated.
Value invert(XlaRewriter &rewriter, Value value) {
  if (DenseFPElementsAttr elements = constantOf(value))
    return rewriter.constant(
        elements.mapValues(
            elements.getElementType(),
            [](const APFloat &x) {
              return (APFloat::getOne(x.getSemantics()) / x).bitcastToAPInt();
            }),
        value.getLoc());
  auto broadcast = value.getDefiningOp<linalg::BroadcastOp>();
  std::optional<ImportedTensorOp> movement =
      broadcast ? importTensorOp(broadcast) : std::nullopt;
  Value inner = movement && constantOf(broadcast.getInput())
                    ? invert(rewriter, broadcast.getInput())
                    : Value();
  return inner ? rewriter.move(movement->op, inner) : Value();
}

// Its operands, a constant last.
template <typename OpT> std::pair<Value, Value> constantLast(OpT op) {
  Value a = op.getLhs(), b = op.getRhs();
  return constantOf(a) ? std::pair(b, a) : std::pair(a, b);
}

// (x * c1) * c2     ->   x * (c1 * c2)
// exp(x) * exp(y)   ->   exp(x + y)
Value simplifyProduct(XlaRewriter &rewriter, Value a, Value b) {
  auto left = rewriter.match<math::ExpOp>(a);
  auto right = rewriter.match<math::ExpOp>(b);
  if (left && right)
    return rewriter.create<math::ExpOp>(
        rewriter.create<arith::AddFOp>(left.getOperand(), right.getOperand()));
  if (constantOf(a))
    std::swap(a, b);
  auto inner = rewriter.match<arith::MulFOp>(a);
  if (!inner)
    return {};
  auto [x, factor] = constantLast(inner);
  Value merged = combine(rewriter, product, factor, b);
  return merged ? rewriter.create<arith::MulFOp>(x, merged) : Value();
}

// Its operand, if `value` is an `OpT` on the same section's values.
template <typename OpT>
Value operandOf(const XlaRewriter &rewriter, Value value) {
  OpT op = rewriter.match<OpT>(value);
  return op ? op->getOperand(0) : Value();
}

// What `value` is when nothing is repeated, and the reshapes and broadcasts that
// make `value` of it, the last one first.
struct Repeated {
  Value source;
  SmallVector<TensorOp> movements;

  Value again(XlaRewriter &rewriter, Value value) const {
    for (const TensorOp &movement : llvm::reverse(movements))
      value = rewriter.move(movement, value);
    return value;
  }
};

Repeated repeatedIn(Value value) {
  Repeated found;
  while (Operation *op = value.getDefiningOp()) {
    auto movement = importTensorOp(op);
    if (!movement || !(std::holds_alternative<Reshape>(movement->op.op) ||
                       std::holds_alternative<Broadcast>(movement->op.op)))
      break;
    value = movement->operands[0]->get();
    found.movements.push_back(std::move(movement->op));
  }
  found.source = value;
  return found;
}

int64_t sizeOf(Value value) {
  return llvm::cast<ShapedType>(value.getType()).getNumElements();
}

// By what `a / b` is multiplied with instead, where b is no constant:
// exp(x)    ->   exp(-x)          pow(x, y)   ->   pow(x, -y)
// sqrt(x)   ->   rsqrt(x)         rsqrt(x)    ->   sqrt(x)
// each under broadcasts too, and
// broadcast(x)   ->   broadcast(1 / x), unless `a` is one number, repeated
// Of F64 the estimate behind rsqrt is not XLA's; 1 / sqrt(x) is as near.
Value inverseOf(XlaRewriter &rewriter, Value a, Value b) {
  Repeated below = repeatedIn(b);
  Value x = below.source, inverse;
  if (Value power = operandOf<math::ExpOp>(rewriter, x))
    inverse = rewriter.create<math::ExpOp>(rewriter.negate(power));
  else if (auto power = rewriter.match<math::PowFOp>(x))
    inverse = rewriter.create<math::PowFOp>(power.getLhs(),
                                            rewriter.negate(power.getRhs()));
  else if (Value square = operandOf<math::RsqrtOp>(rewriter, x))
    inverse = rewriter.create<math::SqrtOp>(square);
  else if (Value square = operandOf<math::SqrtOp>(rewriter, x);
           square && !getElementTypeOrSelf(square).isF64())
    inverse = rewriter.create<math::RsqrtOp>(square);
  else if (sizeOf(x) < sizeOf(b) && !isSplat(a))
    inverse =
        rewriter.create<arith::DivFOp>(rewriter.splat(x.getType(), 1.0), x);
  return inverse ? below.again(rewriter, inverse) : Value();
}

// exp(x) / exp(y)     ->   exp(x - y)
// a / b               ->   a * inverseOf(b)
// a / c               ->   a * (1 / c)
// (a / b) / (c / d)   ->   (a * d) / (b * c)
// (a / b) / c         ->   a / (b * c)
// a / (b / c)         ->   (a * c) / b
Value simplifyQuotient(XlaRewriter &rewriter, Value a, Value b) {
  Value x = operandOf<math::ExpOp>(rewriter, a);
  Value y = operandOf<math::ExpOp>(rewriter, b);
  if (x && y)
    return rewriter.create<math::ExpOp>(rewriter.create<arith::SubFOp>(x, y));
  if (!constantOf(a))
    if (Value inverse = invert(rewriter, b))
      return rewriter.create<arith::MulFOp>(a, inverse);
  if (Value inverse = inverseOf(rewriter, a, b))
    return rewriter.create<arith::MulFOp>(a, inverse);
  auto above = rewriter.match<arith::DivFOp>(a);
  auto below = rewriter.match<arith::DivFOp>(b);
  if (!above && !below)
    return {};
  auto multiply = [&](Value x, Value y) {
    return rewriter.create<arith::MulFOp>(x, y);
  };
  if (above)
    a = above.getLhs();
  if (below)
    a = multiply(a, below.getRhs());
  if (below)
    b = below.getLhs();
  if (above)
    b = multiply(above.getRhs(), b);
  return rewriter.create<arith::DivFOp>(a, b);
}

// (x + c1) + c2   ->   x + (c1 + c2)
// (x - c1) + c2   ->   x - (c1 - c2)
// (c1 - x) + c2   ->   (c1 + c2) - x
// and the same with - c2.
Value addConstant(XlaRewriter &rewriter, Value a, Value c2, bool isSubtracted) {
  Combine same = isSubtracted ? difference : sum;
  Combine opposite = isSubtracted ? sum : difference;
  if (auto inner = rewriter.match<arith::AddFOp>(a)) {
    auto [x, c1] = constantLast(inner);
    if (Value merged = combine(rewriter, same, c1, c2))
      return rewriter.create<arith::AddFOp>(x, merged);
  } else if (auto inner = rewriter.match<arith::SubFOp>(a)) {
    if (Value merged = combine(rewriter, same, inner.getLhs(), c2))
      return rewriter.create<arith::SubFOp>(merged, inner.getRhs());
    if (Value merged = combine(rewriter, opposite, inner.getRhs(), c2))
      return rewriter.create<arith::SubFOp>(inner.getLhs(), merged);
  }
  return {};
}

// |sqrt(x)|, and of -inf inf.
Value squareRoot(XlaRewriter &rewriter, Value x) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  Value root = rewriter.create<math::AbsFOp>(rewriter.create<math::SqrtOp>(x));
  Value isEnd = rewriter.create<arith::CmpFOp>(
      arith::CmpFPredicate::OEQ, x, rewriter.splat(x.getType(), -infinity));
  return rewriter.create<arith::SelectOp>(
      isEnd, rewriter.splat(x.getType(), infinity), root);
}

// x^1   ->   x                  x^2   ->   x * x
// x^3   ->   x * (x * x)        x^-1   ->   1 / x
// exp(x)^y   ->   exp(x * y)    x^0.5   ->   |sqrt(x)|, of -inf inf, by LLVM
Value simplifyPower(XlaRewriter &rewriter, Value x, Value y) {
  auto square = [&] { return rewriter.create<arith::MulFOp>(x, x); };
  if (isSplat(y)) {
    APFloat exponent = constantOf(y).getSplatValue<APFloat>();
    if (exponent.isExactlyValue(1))
      return x;
    if (exponent.isExactlyValue(2))
      return square();
    if (exponent.isExactlyValue(3))
      return rewriter.create<arith::MulFOp>(x, square());
    if (exponent.isExactlyValue(0.5))
      return squareRoot(rewriter, x);
    if (exponent.isExactlyValue(-1))
      return rewriter.create<arith::DivFOp>(rewriter.splat(x.getType(), 1.0),
                                            x);
  }
  Value power = operandOf<math::ExpOp>(rewriter, x);
  return power ? rewriter.create<math::ExpOp>(
                     rewriter.create<arith::MulFOp>(power, y))
               : Value();
}

// log(exp(x))   ->   x          log(sqrt(x))   ->   log(x) * 0.5
Value simplifyLogarithm(XlaRewriter &rewriter, Value x) {
  if (Value power = operandOf<math::ExpOp>(rewriter, x))
    return power;
  Value square = operandOf<math::SqrtOp>(rewriter, x);
  return square ? rewriter.create<arith::MulFOp>(
                      rewriter.create<math::LogOp>(square),
                      rewriter.splat(x.getType(), 0.5))
                : Value();
}

} // namespace

Value simplifyAsXla(Operation *op) {
  XlaRewriter rewriter(op);
  Value a = op->getOperand(0);
  if (llvm::isa<math::LogOp>(op))
    return simplifyLogarithm(rewriter, a);
  Value b = op->getOperand(1);
  if (llvm::isa<arith::MulFOp>(op))
    return simplifyProduct(rewriter, a, b);
  if (llvm::isa<arith::DivFOp>(op))
    return simplifyQuotient(rewriter, a, b);
  if (llvm::isa<math::PowFOp>(op))
    return simplifyPower(rewriter, a, b);
  bool subtracts = llvm::isa<arith::SubFOp>(op);
  if (!subtracts && constantOf(a))
    std::swap(a, b);
  return addConstant(rewriter, a, b, subtracts);
}

} // namespace graft::passes
