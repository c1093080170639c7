// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// XLA:CPU computes BF16 in F32 and casts each result; then it drops pairs of
// casts there and back. Only a cast of the program's own makes such a pair:
// between two BF16 ops the rounding stays.

#include "passes/analysis/excess_precision.h"

#include <cmath>
#include <limits>

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

#include "graft/float16.h"
#include "ir/dialect.h"
#include "ir/locations.h"
#include "ir/sampler_conversion.h"
#include "ir/tensor_op_conversion.h"
#include "passes/analysis/dead_ops.h"

namespace graft::passes {

using namespace mlir;
using namespace ir;

namespace {

// Whether the op gives more digits than its operands have. What only selects
// or changes a sign, XLA leaves in BF16.
bool isRounded(const TensorOp &op) {
  if (std::holds_alternative<DotGeneral>(op.op) ||
      std::holds_alternative<Convolution>(op.op))
    return true;
  const auto *elementwise = std::get_if<Elementwise>(&op.op);
  if (!elementwise)
    return false;
  switch (elementwise->kind) {
  case ElementwiseKind::Exp:
  case ElementwiseKind::Expm1:
  case ElementwiseKind::Log:
  case ElementwiseKind::Log1p:
  case ElementwiseKind::Sqrt:
  case ElementwiseKind::Rsqrt:
  case ElementwiseKind::Sin:
  case ElementwiseKind::Cos:
  case ElementwiseKind::Tanh:
  case ElementwiseKind::Tan:
  case ElementwiseKind::Erf:
  case ElementwiseKind::Erfc:
  case ElementwiseKind::Cbrt:
  case ElementwiseKind::Add:
  case ElementwiseKind::Subtract:
  case ElementwiseKind::Multiply:
  case ElementwiseKind::Divide:
  case ElementwiseKind::Power:
  case ElementwiseKind::Atan2:
    return true;
  default:
    return false;
  }
}

// A constant becomes another, which can be merged with more.
Value toF32(OpBuilder &builder, Location loc, Value value) {
  DenseFPElementsAttr elements;
  if (matchPattern(value, m_Constant(&elements)))
    return arith::ConstantOp::create(
        builder, value.getLoc(),
        elements.mapValues(builder.getF32Type(), [](const APFloat &bf16) {
          APFloat wide = bf16;
          bool isInexact = false;
          wide.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                       &isInexact);
          return wide.bitcastToAPInt();
        }));
  return buildTensorOp(builder, loc, TensorOp{Convert{DType::F32}}, value);
}

// arith.extf (arith.mulf %a, %b)   ->   arith.mulf (arith.extf %a),
//                                                  (arith.extf %b)
Value widenOp(OpBuilder &builder, Operation *op) {
  std::optional<ImportedTensorOp> rounded = importTensorOp(op);
  if (!rounded || !isRounded(rounded->op))
    return {};
  return rebuildTensorOp(builder, op->getLoc(), *rounded, [&](Value operand) {
    return toF32(builder, op->getLoc(), operand);
  });
}

// arith.extf (graft.normal %k scale 0.5)
// ->
// arith.mulf (arith.extf (graft.normal %k)), 0.5
//
// A draw that has other users stays, and keeps its path for itself.
Value widenDraw(OpBuilder &builder, SamplerOpInterface op) {
  Sampler sampler = op.getSampler();
  double scale = roundTo(DType::BF16, sampler.scale);
  if (scale == 1 || std::abs(scale) < std::numeric_limits<float>::min())
    return {};
  sampler.scale = 1;
  Location line(sourceLine(op.getLoc()));
  bool isShared = !op->hasOneUse();
  Location loc = isShared ? line : op.getLoc();
  Value drawn = buildSampler(builder, loc, op.getKeyValue(), sampler);
  if (Attribute fate = op->getAttr(GraftDialect::fateAttrName);
      fate && !isShared)
    drawn.getDefiningOp()->setAttr(GraftDialect::fateAttrName, fate);
  Value wide = toF32(builder, loc, drawn);
  auto type = llvm::cast<ShapedType>(wide.getType());
  Value factor = arith::ConstantOp::create(
      builder, line, DenseElementsAttr::get(type, static_cast<float>(scale)));
  return arith::MulFOp::create(builder, loc, wide, factor);
}

Value widen(arith::ExtFOp cast) {
  Operation *op = cast.getIn().getDefiningOp();
  StringRef section = GraftDialect::sectionAttrName;
  if (!op || op->getAttr(section) != cast->getAttr(section))
    return {};
  OpBuilder builder(cast);
  auto sampler = llvm::dyn_cast<SamplerOpInterface>(op);
  Value value = sampler ? widenDraw(builder, sampler) : widenOp(builder, op);
  if (Attribute at = op->getAttr(section); at && value)
    value.getDefiningOp()->setAttr(section, at);
  return value;
}

bool isFromBFloat16(arith::ExtFOp cast) {
  auto from = llvm::dyn_cast<RankedTensorType>(cast.getIn().getType());
  auto to = llvm::dyn_cast<RankedTensorType>(cast.getType());
  return from && to && from.hasStaticShape() &&
         from.getElementType().isBF16() && to.getElementType().isF32();
}

} // namespace

int64_t keepExcessPrecision(func::FuncOp function) {
  // Casts that arise here are between two BF16 ops.
  SmallVector<arith::ExtFOp> casts;
  function.walk([&](arith::ExtFOp cast) {
    if (isFromBFloat16(cast))
      casts.push_back(cast);
  });
  int64_t count = 0;
  for (arith::ExtFOp cast : casts) {
    Value value = widen(cast);
    if (!value)
      continue;
    Operation *rounded = cast.getIn().getDefiningOp();
    cast.replaceAllUsesWith(value);
    cast.erase();
    if (rounded->use_empty())
      eraseWithOperands(rounded);
    ++count;
  }
  return count;
}

} // namespace graft::passes
