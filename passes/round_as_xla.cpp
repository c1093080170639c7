// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Casts first (excess_precision.h). Then two walks in program order, so that
// operands are simple before their users are looked at: XLA's algebra, which
// changes who uses what; then LLVM's choice of products to fuse. Which rules
// there are, and which are not, was found by comparing bits with JAX; see
// docs/rationale.md.

#include "passes/passes.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Remarks.h"

#include "ir/core/cancellation.h"
#include "ir/tensor_op_conversion.h"
#include "passes/analysis/dead_ops.h"
#include "passes/analysis/excess_precision.h"
#include "passes/analysis/xla_algebra.h"
#include "passes/analysis/xla_rewriter.h"

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

bool isNegativeSplat(Value value) {
  DenseFPElementsAttr elements = constantOf(value);
  return elements && elements.isSplat() &&
         elements.getSplatValue<APFloat>().isNegative();
}

// An operand of a sum that is, but for its sign and its place, a product that
// nothing else uses.
struct Product {
  arith::MulFOp op;
  SmallVector<TensorOp> movements; // of the product, the last one first
  bool isNegated = false;          // by an op after the product
  bool isNegative = false;         // as LLVM sees it, which subtracts instead
};

// The movement that gives `value`, if it is one that XLA fuses through.
std::optional<ImportedTensorOp> movementOf(Value value) {
  auto found = importTensorOp(value.getDefiningOp());
  if (found && (std::holds_alternative<Reshape>(found->op.op) ||
                std::holds_alternative<Slice>(found->op.op) ||
                std::holds_alternative<Transpose>(found->op.op)))
    return found;
  return std::nullopt;
}

std::optional<Product> productOf(const XlaRewriter &rewriter, Value value) {
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
Value moveFactor(XlaRewriter &rewriter, Value factor,
                 ArrayRef<TensorOp> movements, Type to) {
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
Value fuse(XlaRewriter &rewriter, const Product &product, bool isSubtracted,
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
  XlaRewriter rewriter(op);
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
  if (!llvm::isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
                 math::LogOp, math::PowFOp>(op))
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
      if (isCancelled())
        return 0;
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
      if ((more = rewriteAll(function, isMerged, simplifyAsXla)) == 0)
        break;
    int64_t fused = rewriteAll(function, isFused, fuse);
    if (isCancelled())
      return signalPassFailure();
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
