// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/builder.h"
#include "frontend/stablehlo/expression/padding.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/combiner.h"
#include "frontend/stablehlo/import/dispatch.h"
#include "frontend/stablehlo/import/op_importers.h"
#include "frontend/stablehlo/recognise/argmax.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

using K = ElementwiseKind;

// A window is as many slices as its extents' sum.
constexpr int64_t mostSlices = 1024;

std::optional<ReduceKind> reduceKind(K combiner, DType dtype) {
  bool isBool = dtype == DType::Bool;
  if (combiner == K::Add && !isBool)
    return ReduceKind::Add;
  if (combiner == (isBool ? K::Or : K::Maximum))
    return ReduceKind::Maximum;
  if (combiner == (isBool ? K::And : K::Minimum))
    return ReduceKind::Minimum;
  return std::nullopt;
}

/// Combines each element with the scalar `init`.
Expr combine(Builder &builder, K combiner, Expr e, Expr init, ReduceKind kind) {
  if (!e || init->isSplat(identityOf(kind, init->type.dtype)))
    return e;
  return builder.function(combiner,
                          {e, builder.broadcast(init, e->type.shape, {})});
}

struct Window {
  int64_t size, stride, dilation;
};

/// The windows along dimension `d`,
/// as many slices as one has elements.
Expr combineAlong(Builder &builder, K combiner, Expr whole, size_t d,
                  const Window &window) {
  Shape shape = whole->type.shape;
  int64_t reach = 0;
  bool fits =
      !__builtin_mul_overflow(window.size - 1, window.dilation, &reach) &&
      reach < shape[d];
  int64_t extent = shape[d];
  shape[d] = fits ? (extent - 1 - reach) / window.stride + 1 : 0;
  if (shape[d] == 0)
    return builder.filled(whole->type.dtype, shape, 0);
  Expr combined = nullptr;
  for (int64_t i = 0; i < window.size; ++i) {
    std::vector<int64_t> starts(shape.size(), 0), strides(shape.size(), 1);
    starts[d] = i * window.dilation;
    strides[d] = window.stride;
    Expr part =
        builder.slice(whole, std::move(starts), shape, std::move(strides));
    combined = combined ? builder.function(combiner, {combined, part}) : part;
  }
  return combined;
}

struct Reduction {
  Expr from, init;
  ElementwiseKind combiner;
  ReduceKind kind;
};

// What a reduction of one operand and one scalar does.
FailureOr<Reduction> reductionOf(ImportContext &context, Operation *op) {
  StringRef name = op->getName().getStringRef();
  Exprs operands = context.operandsOf(op);
  if (operands.size() != 2 || op->getNumResults() != 1)
    return context.refuse(op, "several operands at once");
  if (operands[1]->type != TensorType{operands[0]->type.dtype, {}})
    return op->emitError(name)
           << ": expected a scalar of the operand's dtype to begin with, found "
           << toString(operands[1]->type);
  std::optional<K> combiner = combinerOf(op->getRegion(0), operands[1]->type);
  std::optional<ReduceKind> kind;
  if (combiner)
    kind = reduceKind(*combiner, operands[0]->type.dtype);
  if (!kind)
    return context.refuse(
        op, "a body that is not one add, maximum or minimum, or of "
            "booleans one and or or");
  return Reduction{operands[0], operands[1], *combiner, *kind};
}

// Argmax and argmin, of values and their indices.
LogicalResult importArgReduce(ImportContext &context, Operation *op,
                              int64_t axis) {
  constexpr const char *refusal = "several operands at once that are no argmax";
  Exprs operands = context.operandsOf(op);
  if (failed(checkDimensions(op, {axis}, operands[0]->type)))
    return failure();
  Builder builder(context.expressions, op);
  if (op->getNumResults() != 2 || !mayBeArgmax(builder, operands, axis))
    return context.refuse(op, refusal);
  if (!llvm::hasSingleElement(op->getRegion(0)))
    return op->emitError(op->getName().getStringRef())
           << ": expected a body of one block";
  Exprs scalars = argmaxScalars(context.expressions, operands);
  FailureOr<Exprs> body =
      importBlock(context, op->getRegion(0).front(), scalars);
  if (failed(body))
    return failure();
  context.expressions.source = op;
  std::optional<ReduceKind> kind =
      recogniseArgmax(builder, operands, scalars, *body);
  if (!kind)
    return context.refuse(op, refusal);
  return context.bindAll(op, argmax(builder, *kind, operands, axis));
}

LogicalResult importReduce(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"dimensions"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> dimensions = integers(op, "dimensions");
  if (failed(dimensions))
    return failure();
  if (op->getNumOperands() == 4 && dimensions->size() == 1)
    return importArgReduce(context, op, dimensions->front());
  FailureOr<Reduction> reduction = reductionOf(context, op);
  if (failed(reduction) ||
      failed(checkDimensions(op, *dimensions, reduction->from->type)))
    return failure();
  std::vector<int64_t> axes(dimensions->begin(), dimensions->end());
  llvm::sort(axes);
  Builder builder(context.expressions, op);
  Expr reduced =
      builder.reduce(reduction->kind, reduction->from, std::move(axes));
  return context.bind(op, combine(builder, reduction->combiner, reduced,
                                  reduction->init, reduction->kind));
}

// Windows are combined along one dimension after another.
LogicalResult importReduceWindow(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(
          op, {"window_dimensions"},
          {"window_strides", "base_dilations", "window_dilations", "padding"})))
    return failure();
  FailureOr<Reduction> reduction = reductionOf(context, op);
  if (failed(reduction))
    return failure();
  size_t rank = reduction->from->type.shape.size();
  FailureOr<std::vector<int64_t>> sizes =
      positive(op, "window_dimensions", rank);
  FailureOr<std::vector<int64_t>> strides =
      positive(op, "window_strides", rank);
  FailureOr<std::vector<int64_t>> dilations =
      positive(op, "window_dilations", rank);
  FailureOr<Padding> padding = edgePadding(op, "base_dilations", rank);
  if (failed(sizes) || failed(strides) || failed(dilations) || failed(padding))
    return failure();
  int64_t numSlices = 0;
  for (int64_t size : *sizes) {
    numSlices += std::min(size, mostSlices + 1);
    if (numSlices > mostSlices)
      return context.refuse(op, "windows whose extents sum to more than 1024");
  }
  Builder builder(context.expressions, op);
  // As in XLA, the padding is left out: it does not count as `init`.
  const TensorType scalar = reduction->init->type;
  Expr around = context.expressions.splat(
      scalar, identityOf(reduction->kind, scalar.dtype));
  Expr whole = pad(builder, reduction->from, around, *padding);
  for (size_t d = 0; d < rank && whole; ++d)
    whole = combineAlong(builder, reduction->combiner, whole, d,
                         {(*sizes)[d], (*strides)[d], (*dilations)[d]});
  return context.bind(op, combine(builder, reduction->combiner, whole,
                                  reduction->init, reduction->kind));
}

} // namespace

const OpImporters reductionImporters = {
    {"stablehlo.reduce", importReduce, {.numRegions = 1}},
    {"stablehlo.reduce_window", importReduceWindow, {.numRegions = 1}}};

} // namespace graft::stablehlo
