// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/float_range_analysis.h"

#include "ir/dialect.h"
#include "mlir/Analysis/DataFlow/IntegerRangeAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"

namespace graft {

using namespace mlir;

namespace {

bool isF32(Type type) { return getElementTypeOrSelf(type).isF32(); }

// A value and the negation of it, in either order, or twice the same.
bool isSquare(Value a, Value b, bool negated) {
  if (!negated)
    return a == b;
  auto isNegation = [](Value value, Value of) {
    auto negation = value.getDefiningOp<arith::NegFOp>();
    return negation && negation.getOperand() == of;
  };
  return isNegation(a, b) || isNegation(b, a);
}

FloatRange productRange(arith::MulFOp op, const FloatRange &a,
                        const FloatRange &b) {
  if (isSquare(op.getLhs(), op.getRhs(), /*negated=*/false))
    return square(a);
  if (isSquare(op.getLhs(), op.getRhs(), /*negated=*/true))
    return negate(square(a));
  return multiply(a, b);
}

FloatRange constantRange(Attribute value) {
  if (auto number = dyn_cast<FloatAttr>(value)) {
    float x = number.getValue().convertToFloat();
    return x == x ? FloatRange{x, x, false} : FloatRange::anything();
  }
  auto numbers = dyn_cast<DenseFPElementsAttr>(value);
  if (!numbers || numbers.empty())
    return FloatRange::anything();
  if (numbers.isSplat())
    return constantRange(numbers.getSplatValue<FloatAttr>());
  FloatRange all = constantRange(*numbers.value_begin<FloatAttr>());
  for (FloatAttr each : numbers.getValues<FloatAttr>())
    all = join(all, constantRange(each));
  return all;
}

// What `op` makes of operands in these ranges.
FloatRange resultRange(Operation *op, ArrayRef<FloatRange> in) {
  return llvm::TypeSwitch<Operation *, FloatRange>(op)
      .Case([](arith::ConstantOp constant) {
        return constantRange(constant.getValue());
      })
      .Case([&](vector::BroadcastOp) { return in[0]; })
      .Case([&](arith::AddFOp) { return add(in[0], in[1]); })
      .Case([&](arith::SubFOp) { return add(in[0], negate(in[1])); })
      .Case([&](arith::MulFOp product) {
        return productRange(product, in[0], in[1]);
      })
      .Case([&](math::FmaOp) { return fma(in[0], in[1], in[2]); })
      .Case([&](arith::NegFOp) { return negate(in[0]); })
      .Case([&](math::AbsFOp) { return abs(in[0]); })
      .Case([&](math::SqrtOp) { return sqrt(in[0]); })
      .Case([&](math::Log1pOp) { return log1p(in[0]); })
      .Case([&](arith::SelectOp) { return join(in[1], in[2]); })
      .Default([](Operation *) { return FloatRange::anything(); });
}

// `range`, narrowed by what the builder of `op` says of it.
FloatRange narrowed(Operation *op, const FloatRange &range) {
  auto said =
      op->getAttrOfType<DenseF32ArrayAttr>(ir::GraftDialect::rangeAttrName);
  return said ? meet(range, FloatRange::between(said[0], said[1])) : range;
}

} // namespace

FloatRangeState FloatRangeState::join(const FloatRangeState &a,
                                      const FloatRangeState &b) {
  if (!a.known)
    return b;
  if (!b.known)
    return a;
  return FloatRangeState(graft::join(*a.known, *b.known));
}

void FloatRangeState::print(llvm::raw_ostream &stream) const {
  if (!known)
    stream << "nothing yet";
  else
    stream << known->low << " .. " << known->high
           << (known->mayBeNaN ? ", or not a number" : "");
}

// A float's bits, read as an integer, grow with it from 0 to infinity.
FloatRange FloatRangeAnalysis::bitcastRange(Operation *op) {
  const auto *bits = getOrCreateFor<dataflow::IntegerValueRangeLattice>(
      getProgramPointAfter(op), op->getOperand(0));
  if (!getElementTypeOrSelf(op->getOperand(0)).isInteger(32) ||
      bits->getValue().isUninitialized())
    return FloatRange::anything();
  const ConstantIntRanges &range = bits->getValue().getValue();
  constexpr uint64_t infinity = 0x7F800000;
  if (range.umax().getZExtValue() >= infinity)
    return FloatRange::anything();
  return FloatRange::between(range.umin().bitsToFloat(),
                             range.umax().bitsToFloat());
}

LogicalResult
FloatRangeAnalysis::visitOperation(Operation *op,
                                   ArrayRef<const FloatRangeLattice *> operands,
                                   ArrayRef<FloatRangeLattice *> results) {
  for (auto [operand, value] : llvm::zip(operands, op->getOperands()))
    if (isF32(value.getType()) && operand->getValue().isUninitialized())
      return success(); // comes again when it is known
  SmallVector<FloatRange> ranges;
  for (const FloatRangeLattice *operand : operands)
    ranges.push_back(operand->getValue().range());
  for (FloatRangeLattice *result : results) {
    FloatRange range = FloatRange::anything();
    if (isF32(result->getAnchor().getType()))
      range = narrowed(op, isa<arith::BitcastOp>(op) ? bitcastRange(op)
                                                     : resultRange(op, ranges));
    propagateIfChanged(result, result->join(FloatRangeState(range)));
  }
  return success();
}

void FloatRangeAnalysis::setToEntryState(FloatRangeLattice *lattice) {
  propagateIfChanged(lattice,
                     lattice->join(FloatRangeState(FloatRange::anything())));
}

} // namespace graft
