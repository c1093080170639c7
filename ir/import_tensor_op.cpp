// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each matcher looks at what upstream's verifiers leave open; whether dtypes
// and shapes fit is then asked of `inferType`.

#include "ir/tensor_op_conversion.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

#include "ir/core/elementwise_kinds.h"
#include "ir/tensor_op_names.h"
#include "ir/type_conversion.h"

namespace graft::ir {

using namespace mlir;

namespace {

using Found = std::optional<ImportedTensorOp>;

ImportedTensorOp found(TensorOp op, ArrayRef<OpOperand *> operands) {
  return {std::move(op), llvm::to_vector<3>(operands), {}};
}

ImportedTensorOp foundAll(TensorOp op, Operation *of) {
  ImportedTensorOp imported{std::move(op), {}, {}};
  for (OpOperand &operand : of->getOpOperands())
    imported.operands.push_back(&operand);
  return imported;
}

// Whether `value` is a constant, or a fill with one, whose elements, if any,
// are all `element`.
bool isSplatOf(Value value, TypedAttr element) {
  Attribute held;
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    return matchPattern(fill.value(), m_Constant(&held)) && held == element;
  DenseElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)))
    return false;
  return elements.getNumElements() == 0 ||
         (elements.isSplat() && elements.getSplatValue<Attribute>() == element);
}

bool isZeros(Value value) {
  Type element = getElementTypeOrSelf(value.getType());
  return element.isIntOrFloat() &&
         isSplatOf(value, neutralElement(ReduceKind::Add, element));
}

bool isBools(Value value) {
  return getElementTypeOrSelf(value.getType()).isInteger(1);
}

Found importNegateOrNot(Operation *op) {
  if (llvm::isa<arith::SubIOp>(op) && isZeros(op->getOperand(0)))
    return found({Elementwise{ElementwiseKind::Negate}}, &op->getOpOperand(1));
  if (llvm::isa<arith::XOrIOp>(op) && isBools(op->getOperand(1)) &&
      isSplatOf(op->getOperand(1), BoolAttr::get(op->getContext(), true)))
    return found({Elementwise{ElementwiseKind::Not}}, &op->getOpOperand(0));
  return std::nullopt;
}

Found importElementwise(Operation *op) {
  if (Found special = importNegateOrNot(op))
    return special;
  for (const Comparison &comparison : comparisons()) {
    auto floats = llvm::dyn_cast<arith::CmpFOp>(op);
    auto integers = llvm::dyn_cast<arith::CmpIOp>(op);
    if ((floats && floats.getPredicate() == comparison.floats) ||
        (integers && integers.getPredicate() == comparison.integers))
      return foundAll({Elementwise{comparison.kind}}, op);
  }
  StringRef name = op->getName().getStringRef();
  for (const ElementwiseInfo &info : elementwiseKinds())
    if (name == StringRef(info.floatOp) || name == StringRef(info.integerOp))
      return foundAll({Elementwise{info.kind}}, op);
  return std::nullopt;
}

// A Bool becomes 0 or 1, which is what the unsigned conversions make of an i1
// and the signed ones do not; no other integer is unsigned.
Found importConvert(Operation *op) {
  bool isUnsigned = llvm::isa<arith::ExtUIOp, arith::UIToFPOp>(op);
  bool isSigned = llvm::isa<arith::ExtSIOp, arith::SIToFPOp>(op);
  if (!isUnsigned && !isSigned &&
      !llvm::isa<arith::ExtFOp, arith::TruncFOp, arith::TruncIOp,
                 arith::FPToSIOp>(op))
    return std::nullopt;
  if ((isUnsigned || isSigned) && isBools(op->getOperand(0)) != isUnsigned)
    return std::nullopt;
  auto rounding = llvm::dyn_cast<arith::TruncFOp>(op);
  if (rounding && rounding.getRoundingmode().value_or(
                      arith::RoundingMode::to_nearest_even) !=
                      arith::RoundingMode::to_nearest_even)
    return std::nullopt;
  std::optional<DType> to =
      toDType(getElementTypeOrSelf(op->getResult(0).getType()));
  return to ? Found(foundAll({Convert{*to}}, op)) : std::nullopt;
}

template <typename SliceOpT> bool isStatic(SliceOpT op) {
  return !llvm::is_contained(op.getStaticOffsets(), ShapedType::kDynamic) &&
         !llvm::is_contained(op.getStaticSizes(), ShapedType::kDynamic) &&
         !llvm::is_contained(op.getStaticStrides(), ShapedType::kDynamic);
}

Found importSlice(tensor::ExtractSliceOp op) {
  if (!isStatic(op))
    return std::nullopt;
  return found({Slice{op.getStaticOffsets().vec(), op.getStaticSizes().vec(),
                      op.getStaticStrides().vec()}},
               &op.getSourceMutable());
}

Found importInsertSlice(tensor::InsertSliceOp op) {
  if (!isStatic(op) || op.getStaticSizes() != op.getSourceType().getShape())
    return std::nullopt;
  return foundAll(
      {InsertSlice{op.getStaticOffsets().vec(), op.getStaticStrides().vec()}},
      op);
}

Found importMovement(Operation *op) {
  return llvm::TypeSwitch<Operation *, Found>(op)
      .Case<tensor::CollapseShapeOp, tensor::ExpandShapeOp>([](auto reshape) {
        return found({Reshape{Shape(reshape.getResultType().getShape())}},
                     &reshape.getSrcMutable());
      })
      .Case([](linalg::TransposeOp transpose) {
        return found({Transpose{transpose.getPermutation().vec()}},
                     transpose.getDpsInputOperand(0));
      })
      .Case([](linalg::BroadcastOp broadcast) -> Found {
        auto type =
            llvm::dyn_cast<RankedTensorType>(broadcast.getInit().getType());
        if (!type)
          return std::nullopt;
        return found({Broadcast{Shape(type.getShape()),
                                broadcast.getDimensions().vec()}},
                     broadcast.getDpsInputOperand(0));
      })
      .Case([](tensor::ExtractSliceOp slice) { return importSlice(slice); })
      .Case([](tensor::InsertSliceOp insert) {
        return importInsertSlice(insert);
      })
      .Case([](tensor::ConcatOp concat) {
        return foundAll({Concatenate{static_cast<int64_t>(concat.getDim())}},
                        concat);
      })
      .Case([](tensor::GatherOp gather) -> Found {
        if (gather.getGatherDims().size() != 1)
          return std::nullopt;
        return foundAll({Gather{gather.getGatherDims().front()}}, gather);
      })
      .Default([](Operation *) { return std::nullopt; });
}

// Whether `op` combines the two arguments of its block, in either order, and
// its result is yielded.
bool combines(Operation *op, Value a, Value b) {
  if (op->getNumOperands() != 2)
    return false;
  Value x = op->getOperand(0), y = op->getOperand(1);
  return (x == a && y == b) || (x == b && y == a);
}

bool yields(Block &block, Value value) {
  Operation *yield = block.getTerminator();
  return yield->getNumOperands() == 1 && yield->getOperand(0) == value;
}

Found importReduce(linalg::ReduceOp op) {
  Block &body = op.getCombiner().front();
  if (op.getNumDpsInputs() != 1 || !llvm::hasNItems(body, 2))
    return std::nullopt;
  Operation &combiner = body.front();
  if (!combines(&combiner, body.getArgument(0), body.getArgument(1)) ||
      !yields(body, combiner.getResult(0)))
    return std::nullopt;
  Type element = body.getArgument(1).getType();
  for (ReduceKind kind :
       {ReduceKind::Add, ReduceKind::Maximum, ReduceKind::Minimum})
    if (element.isIntOrFloat() &&
        combiner.getName().getStringRef() ==
            combinerName(kind, llvm::isa<FloatType>(element)) &&
        isSplatOf(op.getDpsInits()[0], neutralElement(kind, element)))
      return found({Reduce{kind, op.getDimensions().vec()}},
                   op.getDpsInputOperand(0));
  return std::nullopt;
}

// Whether the body of `op` adds the product of its inputs to its result.
bool addsProducts(linalg::GenericOp op) {
  Block &body = op.getRegion().front();
  if (body.getNumArguments() != 3 || !llvm::hasNItems(body, 3))
    return false;
  Operation &product = body.front();
  Operation &sum = *std::next(body.begin());
  return llvm::isa<arith::MulFOp>(product) && llvm::isa<arith::AddFOp>(sum) &&
         combines(&product, body.getArgument(0), body.getArgument(1)) &&
         combines(&sum, body.getArgument(2), product.getResult(0)) &&
         yields(body, sum.getResult(0));
}

// Reads a dot_general off maps that are projected permutations. Nothing if the
// result's dimensions come in another order than a dot_general's.
std::optional<TensorOp> dotGeneralOf(ArrayRef<AffineMap> maps) {
  AffineMap lhs = maps[0], rhs = maps[1], out = maps[2];
  if (!lhs.isProjectedPermutation() || !rhs.isProjectedPermutation() ||
      !out.isProjectedPermutation())
    return std::nullopt;
  DotGeneral op;
  SmallVector<AffineExpr> lhsFree, rhsFree, batch;
  for (AffineExpr expr : out.getResults())
    if (lhs.getResultPosition(expr) && rhs.getResultPosition(expr))
      batch.push_back(expr);
  auto collectFree = [&](AffineMap side, AffineMap other,
                         SmallVector<AffineExpr> &free) {
    for (AffineExpr expr : side.getResults())
      if (!other.getResultPosition(expr))
        free.push_back(expr);
  };
  collectFree(lhs, rhs, lhsFree);
  collectFree(rhs, lhs, rhsFree);
  auto pair = [&](AffineExpr expr, std::vector<int64_t> &left,
                  std::vector<int64_t> &right) {
    left.push_back(*lhs.getResultPosition(expr));
    right.push_back(*rhs.getResultPosition(expr));
  };
  for (AffineExpr expr : batch)
    pair(expr, op.lhsBatch, op.rhsBatch);
  for (unsigned d = 0; d < out.getNumDims(); ++d) {
    AffineExpr expr = getAffineDimExpr(d, out.getContext());
    if (!out.getResultPosition(expr) && lhs.getResultPosition(expr) &&
        rhs.getResultPosition(expr))
      pair(expr, op.lhsContracting, op.rhsContracting);
  }
  batch.append(lhsFree);
  batch.append(rhsFree);
  if (ArrayRef<AffineExpr>(batch) != out.getResults())
    return std::nullopt;
  return TensorOp{std::move(op)};
}

// Reads strides and dilations off the input's map, which is linear, and sees
// whether a convolution with those has these maps.
std::optional<TensorOp> convolutionOf(ArrayRef<AffineMap> maps) {
  unsigned rank = maps[0].getNumResults();
  if (rank < 3 || maps[0].getNumDims() != 2 * (rank - 3) + 4)
    return std::nullopt;
  Convolution op;
  for (unsigned d = 0; d < rank - 3; ++d) {
    auto coefficient = [&](unsigned loop) {
      SmallVector<int64_t> at(maps[0].getNumDims(), 0);
      at[loop] = 1;
      return maps[0].compose(at)[1 + d];
    };
    op.strides.push_back(coefficient(1 + d));
    op.dilations.push_back(coefficient(rank + d));
  }
  if (maps != ArrayRef<AffineMap>(convolutionMaps(op.strides, op.dilations,
                                                  maps[0].getContext())))
    return std::nullopt;
  return TensorOp{std::move(op)};
}

Found importProduct(Operation *op) {
  auto generic = llvm::dyn_cast<linalg::GenericOp>(op);
  if (!llvm::isa<linalg::ContractOp>(op) &&
      !(generic && generic.getNumDpsInputs() == 2 && addsProducts(generic)))
    return std::nullopt;
  auto linalgOp = llvm::cast<linalg::LinalgOp>(op);
  SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
  for (auto [loop, kind] : llvm::enumerate(linalgOp.getIteratorTypesArray()))
    if (maps[2].isFunctionOfDim(static_cast<unsigned>(loop)) !=
        (kind == utils::IteratorType::parallel))
      return std::nullopt;
  std::optional<TensorOp> product = dotGeneralOf(maps);
  if (!product)
    product = convolutionOf(maps);
  if (!product || op->getNumResults() != 1 ||
      !isZeros(linalgOp.getDpsInits()[0]))
    return std::nullopt;
  return found(*std::move(product), {linalgOp.getDpsInputOperand(0),
                                     linalgOp.getDpsInputOperand(1)});
}

Found importAny(Operation *op) {
  if (Found elementwise = importElementwise(op))
    return elementwise;
  if (Found convert = importConvert(op))
    return convert;
  if (Found movement = importMovement(op))
    return movement;
  if (auto reduce = llvm::dyn_cast<linalg::ReduceOp>(op))
    return importReduce(reduce);
  return importProduct(op);
}

} // namespace

std::optional<TensorType> tensorTypeOf(Type type) {
  auto tensor = llvm::dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return std::nullopt;
  std::optional<DType> dtype = toDType(tensor.getElementType());
  if (!dtype)
    return std::nullopt;
  return TensorType{*dtype, Shape(tensor.getShape())};
}

std::optional<ImportedTensorOp> importTensorOp(Operation *op) {
  if (op->getNumResults() != 1)
    return std::nullopt;
  Found imported = importAny(op);
  if (!imported)
    return std::nullopt;
  std::vector<TensorType> types;
  for (OpOperand *operand : imported->operands) {
    std::optional<TensorType> type = tensorTypeOf(operand->get().getType());
    if (!type)
      return std::nullopt;
    types.push_back(*std::move(type));
  }
  absl::StatusOr<TensorType> inferred = inferType(imported->op, types);
  if (!inferred.ok() || tensorTypeOf(op->getResult(0).getType()) != *inferred)
    return std::nullopt;
  imported->result = *std::move(inferred);
  return imported;
}

Value rebuildTensorOp(OpBuilder &builder, Location loc,
                      const ImportedTensorOp &imported,
                      llvm::function_ref<Value(Value)> operandFor) {
  llvm::SmallDenseMap<Value, Value> made; // one value as two operands
  SmallVector<Value> operands;
  for (OpOperand *operand : imported.operands) {
    auto [entry, isNew] = made.try_emplace(operand->get());
    if (isNew)
      entry->second = operandFor(operand->get());
    operands.push_back(entry->second);
  }
  return buildTensorOp(builder, loc, imported.op, operands);
}

Value stripReshapes(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!llvm::isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op) ||
        !importTensorOp(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

} // namespace graft::ir
