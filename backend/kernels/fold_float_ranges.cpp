// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Decides first, on the untouched IR that the analysis saw, and rewrites then.

#include "backend/kernels/passes.h"

#include "backend/kernels/float_range_analysis.h"
#include "mlir/Analysis/DataFlow/IntegerRangeAnalysis.h"
#include "mlir/Analysis/DataFlow/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace graft {

using namespace mlir;

#define GEN_PASS_DEF_FOLDFLOATRANGES
#include "backend/kernels/passes.h.inc"

namespace {

class Ranges {
public:
  explicit Ranges(const DataFlowSolver &solver) : solver(solver) {}

  FloatRange of(Value value) const {
    const auto *state = solver.lookupState<FloatRangeLattice>(value);
    return state ? state->getValue().range() : FloatRange::anything();
  }

private:
  const DataFlowSolver &solver;
};

// Whether a <= b always, and the two are no zeros of different signs.
bool isAtMost(const FloatRange &a, const FloatRange &b) {
  return !a.mayBeNaN && !b.mayBeNaN && a.high <= b.low &&
         !(a.high == 0 && b.low == 0);
}

// The answer of a comparison of ordered numbers, if it is always the same.
std::optional<bool> decide(arith::CmpFOp op, const Ranges &ranges) {
  FloatRange a = ranges.of(op.getLhs()), b = ranges.of(op.getRhs());
  if (op.getPredicate() > arith::CmpFPredicate::ORD || a.mayBeNaN || b.mayBeNaN)
    return std::nullopt;
  // What a predicate accepts is a set of these bits.
  static_assert(static_cast<int>(arith::CmpFPredicate::OEQ) == 1 &&
                static_cast<int>(arith::CmpFPredicate::OGT) == 2 &&
                static_cast<int>(arith::CmpFPredicate::OLT) == 4);
  int possible = (a.low <= b.high && b.low <= a.high ? 1 : 0) |
                 (a.high > b.low ? 2 : 0) | (a.low < b.high ? 4 : 0);
  int accepted = static_cast<int>(op.getPredicate());
  if ((possible & accepted) == 0)
    return false;
  if ((possible & ~accepted) == 0)
    return true;
  return std::nullopt;
}

// Whether `sum` is x*y + addend with neither factor negative: not below it.
bool isNotBelow(Value sum, Value addend, const Ranges &ranges) {
  auto op = sum.getDefiningOp<math::FmaOp>();
  if (!op || op.getC() != addend || !ranges.of(addend).isFinite())
    return false;
  FloatRange a = ranges.of(op.getA()), b = ranges.of(op.getB());
  return a.isFinite() && b.isFinite() && a.low >= 0 && b.low >= 0;
}

// %c = arith.cmpf olt, %x, %y
// %m = arith.select %c, %y, %x                  ->   %y, where x <= y
// %m = arith.select %c, %x, %y                  ->   %x, where x <= y
// The other way round the comparison decides itself.
Value decidedExtremum(arith::SelectOp op, const Ranges &ranges) {
  auto compare = op.getCondition().getDefiningOp<arith::CmpFOp>();
  if (!compare || compare.getPredicate() != arith::CmpFPredicate::OLT)
    return nullptr;
  Value x = compare.getLhs(), y = compare.getRhs();
  bool isMaximum = op.getTrueValue() == y && op.getFalseValue() == x;
  bool isMinimum = op.getTrueValue() == x && op.getFalseValue() == y;
  if (!isMaximum && !isMinimum)
    return nullptr;
  if (!isAtMost(ranges.of(x), ranges.of(y)) &&
      !(isMaximum && isNotBelow(y, x, ranges)))
    return nullptr;
  return isMaximum ? y : x;
}

// %0 = vector.reduction <and>, dense<true>      ->   true
struct FoldReduction : OpRewritePattern<vector::ReductionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(vector::ReductionOp op,
                                PatternRewriter &rewriter) const override {
    DenseIntElementsAttr lanes;
    bool keepsSplat = op.getKind() == vector::CombiningKind::AND ||
                      op.getKind() == vector::CombiningKind::OR;
    if (!keepsSplat || op.getAcc() ||
        !matchPattern(op.getVector(), m_Constant(&lanes)) || !lanes.isSplat())
      return failure();
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(
        op, lanes.getSplatValue<IntegerAttr>());
    return success();
  }
};

TypedAttr constantOf(Type type, bool value) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return DenseElementsAttr::get(shaped, value);
  return IntegerAttr::get(type, value);
}

// Replaces what the ranges decide; returns whether there was any.
bool replaceDecided(Operation *root, const Ranges &ranges) {
  SmallVector<std::pair<Value, TypedAttr>> constants;
  SmallVector<std::pair<Value, Value>> copies;
  root->walk([&](Operation *op) {
    if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
      if (std::optional<bool> answer = decide(compare, ranges))
        constants.emplace_back(compare, constantOf(compare.getType(), *answer));
    } else if (auto select = dyn_cast<arith::SelectOp>(op)) {
      if (Value value = decidedExtremum(select, ranges))
        copies.emplace_back(select, value);
    }
  });
  // In order: a later one may give what an earlier one replaces.
  for (auto [from, to] : copies) {
    from.replaceAllUsesWith(to);
    for (auto &[later, value] : copies)
      if (value == from)
        value = to;
  }
  for (auto [from, value] : constants) {
    OpBuilder builder(from.getDefiningOp());
    from.replaceAllUsesWith(
        arith::ConstantOp::create(builder, from.getLoc(), value));
  }
  return !constants.empty() || !copies.empty();
}

struct FoldFloatRanges : impl::FoldFloatRangesBase<FoldFloatRanges> {
  void runOnOperation() override {
    DataFlowSolver solver;
    dataflow::loadBaselineAnalyses(solver);
    solver.load<dataflow::IntegerRangeAnalysis>();
    solver.load<FloatRangeAnalysis>();
    if (failed(solver.initializeAndRun(getOperation())))
      return signalPassFailure();
    if (!replaceDecided(getOperation(), Ranges(solver)))
      return markAllAnalysesPreserved();
    // Sweeps up: selections, branches and what only they used.
    RewritePatternSet patterns(&getContext());
    patterns.add<FoldReduction>(&getContext());
    scf::IfOp::getCanonicalizationPatterns(patterns, &getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
} // namespace graft
