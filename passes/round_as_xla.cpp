// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Casts first (excess_precision.h). Then two walks in program order, so that
// operands are simple before their users are looked at: XLA's algebra, which
// changes who uses what; then LLVM's choice of products to fuse. Which rules
// there are, and which are not, was found by comparing bits with JAX; see
// docs/rationale.md.

#include "passes/passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"

#include "ir/tensor_op_conversion.h"
#include "passes/analysis/dead_ops.h"
#include "passes/analysis/excess_precision.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

#define GEN_PASS_DEF_ROUNDASXLA
#include "passes/passes.h.inc"

namespace {

// Two are enough for nearly all.
constexpr int mostSweeps = 10;

// BF16 is computed in F32 with a rounding between any two ops.
bool isMerged(Type element) {
  return llvm::isa<Float16Type, Float32Type, Float64Type>(element);
}

// F16 has instructions of its own on few machines, and those do not fuse.
bool isFused(Type element) {
  return llvm::isa<Float32Type, Float64Type>(element);
}

DenseFPElementsAttr constantOf(Value value) {
  DenseFPElementsAttr elements;
  return matchPattern(value, m_Constant(&elements)) ? elements : nullptr;
}

bool isNegativeSplat(Value value) {
  DenseFPElementsAttr elements = constantOf(value);
  return elements && elements.isSplat() &&
         elements.getSplatValue<APFloat>().isNegative();
}

Attribute sectionOf(Operation *op) {
  return op->getAttr(GraftDialect::sectionAttrName);
}

// Makes ops in place of one, and finds those it may be combined with.
class Rewriter {
public:
  explicit Rewriter(Operation *op)
      : builder(op), loc(op->getLoc()), section(sectionOf(op)) {}

  // The op that computes `value` if it is an `OpT` of the same section.
  template <typename OpT> OpT match(Value value) const {
    auto op = value.getDefiningOp<OpT>();
    return op && sectionOf(op) == section ? op : OpT();
  }

  template <typename OpT, typename... Operands>
  Value create(Operands... operands) {
    auto op = OpT::create(builder, loc, operands...);
    if (section)
      op->setAttr(GraftDialect::sectionAttrName, section);
    return op->getResult(0);
  }

  Value constant(DenseElementsAttr elements, Location where) {
    return arith::ConstantOp::create(builder, where, elements);
  }

  Value move(const TensorOp &movement, Value value) {
    return buildTensorOp(builder, loc, movement, value);
  }

  // -value, and nothing where there is something already.
  Value negate(Value value) {
    if (DenseFPElementsAttr elements = constantOf(value))
      return constant(elements.mapValues(elements.getElementType(),
                                         [](const APFloat &x) {
                                           return (-x).bitcastToAPInt();
                                         }),
                      value.getLoc());
    if (auto negated = match<arith::NegFOp>(value))
      return negated.getOperand();
    return create<arith::NegFOp>(value);
  }

private:
  OpBuilder builder;
  Location loc;
  Attribute section;
};

using Combine = APFloat (*)(const APFloat &, const APFloat &);

APFloat sum(const APFloat &a, const APFloat &b) { return a + b; }
APFloat difference(const APFloat &a, const APFloat &b) { return a - b; }
APFloat product(const APFloat &a, const APFloat &b) { return a * b; }

// XLA merges two repeated numbers, or two whole tensors, but not one of each.
Value combine(Rewriter &rewriter, Combine function, Value a, Value b) {
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
Value invert(Rewriter &rewriter, Value value) {
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

// (x * c1) * c2   ->   x * (c1 * c2)
Value simplifyProduct(Rewriter &rewriter, Value a, Value b) {
  if (constantOf(a))
    std::swap(a, b);
  auto inner = rewriter.match<arith::MulFOp>(a);
  if (!inner)
    return {};
  auto [x, factor] = constantLast(inner);
  Value merged = combine(rewriter, product, factor, b);
  return merged ? rewriter.create<arith::MulFOp>(x, merged) : Value();
}

// a / c               ->   a * (1 / c)
// (a / b) / (c / d)   ->   (a * d) / (b * c)
// (a / b) / c         ->   a / (b * c)
// a / (b / c)         ->   (a * c) / b
Value simplifyQuotient(Rewriter &rewriter, Value a, Value b) {
  if (!constantOf(a))
    if (Value inverse = invert(rewriter, b))
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
Value addConstant(Rewriter &rewriter, Value a, Value c2, bool isSubtracted) {
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

// Returns what `op` is to be replaced by, or null.
Value simplify(Operation *op) {
  Rewriter rewriter(op);
  Value a = op->getOperand(0), b = op->getOperand(1);
  if (llvm::isa<arith::MulFOp>(op))
    return simplifyProduct(rewriter, a, b);
  if (llvm::isa<arith::DivFOp>(op))
    return simplifyQuotient(rewriter, a, b);
  bool subtracts = llvm::isa<arith::SubFOp>(op);
  if (!subtracts && constantOf(a))
    std::swap(a, b);
  return addConstant(rewriter, a, b, subtracts);
}

// An operand of a sum that is, but for its sign and its place, a product that
// nothing else uses.
struct Product {
  arith::MulFOp op;
  SmallVector<TensorOp> movements; // of the product, the last one first
  bool isNegated = false;          // by an op after the product
  bool isNegative = false;         // as LLVM sees it, which subtracts instead
};

bool isSplat(Value value) {
  DenseFPElementsAttr elements = constantOf(value);
  return elements && elements.isSplat();
}

// The movement that gives `value`, if it is one that XLA fuses through.
std::optional<ImportedTensorOp> movementOf(Value value) {
  auto found = importTensorOp(value.getDefiningOp());
  if (found && (std::holds_alternative<Reshape>(found->op.op) ||
                std::holds_alternative<Slice>(found->op.op) ||
                std::holds_alternative<Transpose>(found->op.op)))
    return found;
  return std::nullopt;
}

std::optional<Product> productOf(const Rewriter &rewriter, Value value) {
  Product found;
  bool isTransposed = false;
  while (value.hasOneUse() && value.getDefiningOp()) {
    found.op = rewriter.match<arith::MulFOp>(value);
    if (found.op)
      break;
    if (auto negated = rewriter.match<arith::NegFOp>(value)) {
      found.isNegated = !found.isNegated;
      value = negated.getOperand();
      continue;
    }
    std::optional<ImportedTensorOp> movement = movementOf(value);
    if (!movement)
      break;
    isTransposed |= std::holds_alternative<Transpose>(movement->op.op);
    value = movement->operands[0]->get();
    found.movements.push_back(std::move(movement->op));
  }
  // Two tensors transposed need more memory than one.
  if (!found.op || (isTransposed && !isSplat(found.op.getLhs()) &&
                    !isSplat(found.op.getRhs())))
    return std::nullopt;
  found.isNegative = found.isNegated;
  for (Value factor : found.op->getOperands())
    if (isNegativeSplat(factor) || rewriter.match<arith::NegFOp>(factor))
      found.isNegative = !found.isNegative;
  return found;
}

// Moves a factor to where the product of `movements` is, of type `to`.
Value moveFactor(Rewriter &rewriter, Value factor, ArrayRef<TensorOp> movements,
                 Type to) {
  if (movements.empty())
    return factor;
  if (isSplat(factor))
    return rewriter.constant(
        constantOf(factor).resizeSplat(llvm::cast<ShapedType>(to)),
        factor.getLoc());
  for (const TensorOp &movement : llvm::reverse(movements))
    factor = rewriter.move(movement, factor);
  return factor;
}

// x * y + z, where x and y, moved, are the factors.
Value fuse(Rewriter &rewriter, const Product &product, bool isSubtracted,
           Value z) {
  SmallVector<Value, 2> factors;
  for (Value factor : product.op->getOperands())
    factors.push_back(
        moveFactor(rewriter, factor, product.movements, z.getType()));
  if (product.isNegated != isSubtracted) {
    // A constant's sign is changed for nothing.
    Value &factor = factors[constantOf(factors[1]) ? 1 : 0];
    factor = rewriter.negate(factor);
  }
  return rewriter.create<math::FmaOp>(factors[0], factors[1], z);
}

// x * y + z   ->   fma(x, y, z)
// z + x * y   ->   fma(x, y, z)
// x * y - z   ->   fma(x, y, -z)
// z - x * y   ->   fma(-x, y, z)
// Of two products the left one is fused. LLVM writes -p + q as q - p before.
Value fuse(Operation *op) {
  bool subtracts = llvm::isa<arith::SubFOp>(op);
  if (!subtracts && !llvm::isa<arith::AddFOp>(op))
    return {};
  Rewriter rewriter(op);
  Value a = op->getOperand(0), b = op->getOperand(1);
  std::optional<Product> left = productOf(rewriter, a);
  std::optional<Product> right = productOf(rewriter, b);
  if (left && right && left->isNegative && right->isNegative == subtracts)
    left.reset();
  if (left)
    return fuse(rewriter, *left, /*isSubtracted=*/false,
                subtracts ? rewriter.negate(b) : b);
  return right ? fuse(rewriter, *right, subtracts, a) : Value();
}

bool isArithmetic(Operation &op, bool (*takes)(Type)) {
  if (!llvm::isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp>(
          op))
    return false;
  auto type = llvm::dyn_cast<RankedTensorType>(op.getResult(0).getType());
  return type && type.hasStaticShape() && type.getNumElements() > 0 &&
         takes(type.getElementType());
}

// Replaces arithmetic on such elements by what `rewrite` makes of it; returns
// of how many ops it made something.
int64_t rewriteAll(func::FuncOp function, bool (*takes)(Type),
                   Value (*rewrite)(Operation *)) {
  int64_t count = 0;
  for (Block &block : function.getBody())
    for (Operation &op : llvm::make_early_inc_range(block)) {
      Value replacement = isArithmetic(op, takes) ? rewrite(&op) : Value();
      if (!replacement)
        continue;
      op.getResult(0).replaceAllUsesWith(replacement);
      eraseWithOperands(&op);
      ++count;
    }
  return count;
}

struct RoundAsXla : impl::RoundAsXlaBase<RoundAsXla> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (!function->removeAttr(GraftDialect::roundAsXlaAttrName))
      return;
    int64_t widened = keepExcessPrecision(function);
    int64_t simplified = 0, more = 0;
    for (int sweep = 0; sweep < mostSweeps; ++sweep, simplified += more)
      if ((more = rewriteAll(function, isMerged, simplify)) == 0)
        break;
    int64_t fused = rewriteAll(function, isFused, fuse);
    function.walk(
        [](Operation *op) { op->removeAttr(GraftDialect::sectionAttrName); });
    if (simplified + fused + widened > 0)
      remark::passed(function.getLoc(), remark::RemarkOpts::name("rounded")
                                            .category("graft-round-as-xla")
                                            .function(function.getName()))
          << remark::add("rearranged {0} ops, fused {1}, widened {2}",
                         simplified, fused, widened)
          << remark::metric("simplified", simplified)
          << remark::metric("fused", fused)
          << remark::metric("widened", widened);
  }
};

} // namespace
} // namespace graft::passes
