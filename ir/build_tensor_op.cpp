// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/tensor_op_conversion.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include "ir/constant_bytes.h"
#include "ir/core/elementwise_kinds.h"
#include "ir/locations.h"
#include "ir/tensor_op_names.h"
#include "ir/type_conversion.h"

namespace graft::ir {

using namespace mlir;

namespace {

class TensorOpBuilder {
public:
  TensorOpBuilder(OpBuilder &builder, Location loc, ValueRange operands,
                  RankedTensorType result)
      : builder(builder), loc(loc), partLoc(sourceLine(loc)),
        operands(operands), result(result) {}

  Value operator()(const Elementwise &op) {
    for (const Comparison &comparison : comparisons())
      if (comparison.kind == op.kind)
        return compare(comparison);
    if (op.kind == ElementwiseKind::Not)
      return arith::XOrIOp::create(builder, loc, operands[0],
                                   splat(result, builder.getBoolAttr(true)));
    if (op.kind == ElementwiseKind::Negate && !isFloat(result))
      return arith::SubIOp::create(
          builder, loc,
          splat(result, neutralElement(ReduceKind::Add, elementOf(result))),
          operands[0]);
    const ElementwiseInfo &info = infoOf(op.kind);
    return create(isFloat(result) ? info.floatOp : info.integerOp, operands,
                  result);
  }

  Value operator()(const Convert &) {
    Type from = elementOf(operands[0].getType()), to = elementOf(result);
    unsigned width = from.getIntOrFloatBitWidth();
    bool widens = width < to.getIntOrFloatBitWidth();
    StringRef name;
    if (llvm::isa<FloatType>(from))
      name = !llvm::isa<FloatType>(to) ? "arith.fptosi"
             : widens                  ? "arith.extf"
                                       : "arith.truncf";
    else if (llvm::isa<FloatType>(to))
      name = width == 1 ? "arith.uitofp" : "arith.sitofp";
    else
      name = width == 1 ? "arith.extui"
             : widens   ? "arith.extsi"
                        : "arith.trunci";
    return create(name, operands, result);
  }

  Value operator()(const Reshape &) {
    Value value = operands[0];
    auto type = llvm::cast<RankedTensorType>(value.getType());
    if (type == result)
      return value;
    // A scalar has one element in no group.
    if (type.getRank() > 1)
      value = tensor::CollapseShapeOp::create(
          builder, loc, result.getRank() == 0 ? result : oneDimension(type),
          value, oneGroup(result.getRank() == 0 ? 0 : type.getRank()));
    else if (result.getRank() == 0)
      return tensor::CollapseShapeOp::create(builder, loc, result, value,
                                             oneGroup(0));
    if (value.getType() == result)
      return value;
    return tensor::ExpandShapeOp::create(
        builder, loc, result, value,
        oneGroup(type.getRank() == 0 ? 0 : result.getRank()));
  }

  Value operator()(const Transpose &op) {
    // Upstream's transpose of a scalar has no map and does not verify.
    if (op.permutation.empty())
      return operands[0];
    return linalg::TransposeOp::create(builder, loc, operands[0], empty(),
                                       op.permutation)
        ->getResult(0);
  }

  Value operator()(const Broadcast &op) {
    return linalg::BroadcastOp::create(builder, loc, operands[0], empty(),
                                       op.dimensions)
        ->getResult(0);
  }

  Value operator()(const Slice &op) {
    // Upstream's starts lie inside even where nothing is taken.
    if (result.getNumElements() == 0)
      return noElements();
    return tensor::ExtractSliceOp::create(builder, loc, result, operands[0],
                                          indices(op.starts), indices(op.sizes),
                                          indices(op.strides));
  }

  Value operator()(const InsertSlice &op) {
    auto source = llvm::cast<RankedTensorType>(operands[0].getType());
    if (source.getNumElements() == 0)
      return operands[1];
    return tensor::InsertSliceOp::create(
        builder, loc, operands[0], operands[1], indices(op.starts),
        indices(source.getShape()), indices(op.strides));
  }

  Value operator()(const Concatenate &op) {
    return tensor::ConcatOp::create(builder, loc, result,
                                    static_cast<uint64_t>(op.axis), operands);
  }

  Value operator()(const Reduce &op) {
    Type element = elementOf(result);
    return linalg::ReduceOp::create(
               builder, loc, operands[0],
               splat(result, neutralElement(op.kind, element)), op.axes,
               [&](OpBuilder &nested, Location at, ValueRange arguments) {
                 OperationState state(
                     at, combinerName(op.kind, llvm::isa<FloatType>(element)));
                 state.addOperands(arguments);
                 state.addTypes(element);
                 linalg::YieldOp::create(nested, at,
                                         nested.create(state)->getResults());
               })
        ->getResult(0);
  }

  // Loops: the result's dimensions, then the contracted ones.
  Value operator()(const DotGeneral &op) {
    SmallVector<AffineExpr> sides[2];
    unsigned next = 0;
    for (int side : {0, 1})
      sides[side].resize(
          llvm::cast<RankedTensorType>(operands[side].getType()).getRank());
    auto pair = [&](ArrayRef<int64_t> lhs, ArrayRef<int64_t> rhs) {
      for (auto [l, r] : llvm::zip_equal(lhs, rhs))
        sides[0][l] = sides[1][r] = builder.getAffineDimExpr(next++);
    };
    pair(op.lhsBatch, op.rhsBatch);
    for (int side : {0, 1}) {
      ArrayRef<int64_t> contracting =
          side == 0 ? op.lhsContracting : op.rhsContracting;
      for (auto [d, expr] : llvm::enumerate(sides[side]))
        if (!expr && !llvm::is_contained(contracting, static_cast<int64_t>(d)))
          expr = builder.getAffineDimExpr(next++);
    }
    unsigned outer = next;
    pair(op.lhsContracting, op.rhsContracting);
    auto map = [&](ArrayRef<AffineExpr> results) {
      return AffineMap::get(next, 0, results, builder.getContext());
    };
    AffineMap maps[] = {
        map(sides[0]), map(sides[1]),
        AffineMap::getMultiDimIdentityMap(outer, builder.getContext())};
    maps[2] =
        AffineMap::get(next, 0, maps[2].getResults(), builder.getContext());
    // Upstream's contraction has something to contract.
    if (op.lhsContracting.empty())
      return sumOfProducts(maps);
    return linalg::ContractOp::create(builder, loc, result, operands, zeros(),
                                      builder.getAffineMapArrayAttr(maps))
        ->getResult(0);
  }

  Value operator()(const Convolution &op) {
    if (result.getNumElements() == 0)
      return noElements();
    return sumOfProducts(
        convolutionMaps(op.strides, op.dilations, builder.getContext()));
  }

  Value operator()(const Gather &op) {
    return tensor::GatherOp::create(builder, loc, result, operands[0],
                                    operands[1], {op.axis});
  }

private:
  static Type elementOf(Type type) { return getElementTypeOrSelf(type); }
  static bool isFloat(Type type) {
    return llvm::isa<FloatType>(elementOf(type));
  }

  Value create(StringRef name, ValueRange of, Type type) {
    OperationState state(loc, name);
    state.addOperands(of);
    state.addTypes(type);
    return builder.create(state)->getResult(0);
  }

  Value compare(const Comparison &comparison) {
    if (isFloat(operands[0].getType()))
      return arith::CmpFOp::create(builder, loc, comparison.floats, operands[0],
                                   operands[1]);
    return arith::CmpIOp::create(builder, loc, comparison.integers, operands[0],
                                 operands[1]);
  }

  Value splat(RankedTensorType type, Attribute element) {
    return arith::ConstantOp::create(builder, partLoc,
                                     DenseElementsAttr::get(type, element));
  }

  Value zeros() {
    return splat(result, neutralElement(ReduceKind::Add, elementOf(result)));
  }

  Value empty() {
    return tensor::EmptyOp::create(builder, partLoc, result.getShape(),
                                   result.getElementType());
  }

  Value noElements() {
    return arith::ConstantOp::create(builder, partLoc,
                                     constantAttr(result, {}));
  }

  SmallVector<OpFoldResult> indices(ArrayRef<int64_t> values) {
    return getAsIndexOpFoldResult(builder.getContext(), values);
  }

  static RankedTensorType oneDimension(RankedTensorType type) {
    return RankedTensorType::get({type.getNumElements()},
                                 type.getElementType());
  }

  // All of `rank` dimensions in one group, or no group.
  static SmallVector<ReassociationIndices> oneGroup(int64_t rank) {
    if (rank == 0)
      return {};
    return {llvm::to_vector<2>(llvm::seq<int64_t>(0, rank))};
  }

  // A linalg.generic that adds up products; a loop that the result lacks
  // contracts.
  Value sumOfProducts(ArrayRef<AffineMap> maps) {
    SmallVector<utils::IteratorType> loops(maps[2].getNumDims(),
                                           utils::IteratorType::reduction);
    for (AffineExpr expr : maps[2].getResults())
      loops[llvm::cast<AffineDimExpr>(expr).getPosition()] =
          utils::IteratorType::parallel;
    return linalg::GenericOp::create(
               builder, loc, TypeRange(result), operands, ValueRange(zeros()),
               maps, loops,
               [](OpBuilder &nested, Location at, ValueRange arguments) {
                 Value product = arith::MulFOp::create(nested, at, arguments[0],
                                                       arguments[1]);
                 Value sum =
                     arith::AddFOp::create(nested, at, arguments[2], product);
                 linalg::YieldOp::create(nested, at, sum);
               })
        ->getResult(0);
  }

  OpBuilder &builder;
  Location loc;
  Location partLoc; // of constants and storage that are part of the op
  ValueRange operands;
  RankedTensorType result;
};

} // namespace

Value buildTensorOp(OpBuilder &builder, Location loc, const TensorOp &op,
                    ValueRange operands) {
  std::vector<TensorType> types;
  for (Value operand : operands)
    types.push_back(*tensorTypeOf(operand.getType()));
  TensorType result = inferType(op, types).value();
  TensorOpBuilder build(
      builder, loc, operands,
      toTensorType(result.dtype, result.shape, builder.getContext()));
  return std::visit(build, op.op);
}

} // namespace graft::ir
