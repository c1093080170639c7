// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/padding.h"
#include "frontend/stablehlo/expression/windows.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

LogicalResult importBroadcast(ImportContext &context, Operation *op) {
  FailureOr<TensorType> result = resultType(op);
  if (failed(result) ||
      failed(context.expectAttributes(op, {"broadcast_dimensions"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> places = integers(op, "broadcast_dimensions");
  if (failed(places))
    return failure();
  if (op->getNumOperands() != 1)
    return op->emitError("stablehlo.broadcast_in_dim takes 1 operand");
  Expr from = context.operandsOf(op)[0];
  if (places->size() != from->type.shape.size())
    return op->emitError(
               "stablehlo.broadcast_in_dim: expected a place for each "
               "dimension of ")
           << toString(from->type);
  int64_t last = -1;
  for (auto [extent, place] : llvm::zip(from->type.shape, *places)) {
    if (place < 0 || place >= static_cast<int64_t>(result->shape.size()) ||
        (extent != 1 && extent != result->shape[place]))
      return op->emitError("stablehlo.broadcast_in_dim: ")
             << toString(from->type) << " does not fit " << toString(*result)
             << " at dimension " << place;
    if (place <= last)
      return context.refuse(op, "dimensions that do not ascend");
    last = place;
  }
  return context.bind(op, context.expressions.make(Kind::Broadcast, *result,
                                                   {from}, places->vec()));
}

LogicalResult importSlice(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(
          op, {"start_indices", "limit_indices", "strides"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> starts = integers(op, "start_indices");
  FailureOr<ArrayRef<int64_t>> limits = integers(op, "limit_indices");
  FailureOr<ArrayRef<int64_t>> strides = integers(op, "strides");
  if (failed(starts) || failed(limits) || failed(strides))
    return failure();
  if (starts->size() != limits->size() || starts->size() != strides->size())
    return op->emitError("stablehlo.slice: expected as many limits and strides "
                         "as starts");
  Shape sizes;
  for (auto [start, limit, stride] : llvm::zip(*starts, *limits, *strides)) {
    if (stride < 1 || start < 0 || limit < start)
      return op->emitError("stablehlo.slice: expected 0 <= start <= limit and "
                           "a stride of at least 1, found ")
             << start << ", " << limit << " and " << stride;
    int64_t extent = limit - start;
    sizes.push_back(extent / stride + (extent % stride != 0));
  }
  return context.bindTensorOp(op,
                              {Slice{starts->vec(), sizes, strides->vec()}});
}

LogicalResult importTranspose(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"permutation"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> permutation = integers(op, "permutation");
  if (failed(permutation))
    return failure();
  return context.bindTensorOp(op, {Transpose{permutation->vec()}});
}

LogicalResult importConcatenate(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"dimension"})))
    return failure();
  FailureOr<int64_t> axis = integer(op, "dimension");
  if (failed(axis))
    return failure();
  return context.bindTensorOp(op, {Concatenate{*axis}});
}

LogicalResult importReshape(ImportContext &context, Operation *op) {
  FailureOr<TensorType> type = resultType(op);
  if (failed(type) || failed(context.expectAttributes(op, {})))
    return failure();
  return context.bindTensorOp(op, {Reshape{type->shape}});
}

LogicalResult importPad(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(
          op, {"edge_padding_low", "edge_padding_high", "interior_padding"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> low = integers(op, "edge_padding_low");
  FailureOr<ArrayRef<int64_t>> high = integers(op, "edge_padding_high");
  FailureOr<ArrayRef<int64_t>> interior = integers(op, "interior_padding");
  if (failed(low) || failed(high) || failed(interior))
    return failure();
  Exprs operands = context.operandsOf(op);
  if (operands.size() != 2 ||
      operands[1]->type != TensorType{operands[0]->type.dtype, {}})
    return op->emitError("stablehlo.pad: expected a tensor and a scalar of its "
                         "dtype");
  size_t rank = operands[0]->type.shape.size();
  if (low->size() != rank || high->size() != rank || interior->size() != rank)
    return op->emitError("stablehlo.pad: expected padding for each of ")
           << rank << " dimensions";
  Builder builder(context.expressions, op);
  return context.bind(op, pad(builder, operands[0], operands[1],
                              {low->vec(), high->vec(), interior->vec()}));
}

LogicalResult importReverse(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"dimensions"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> axes = integers(op, "dimensions");
  if (failed(axes))
    return failure();
  Exprs operands = context.operandsOf(op);
  if (operands.size() != 1)
    return op->emitError("stablehlo.reverse takes 1 operand");
  if (failed(checkDimensions(op, *axes, operands[0]->type)))
    return failure();
  Builder builder(context.expressions, op);
  return context.bind(op, reverse(builder, operands[0], *axes));
}

} // namespace

const OpImporters movementImporters = {
    {"stablehlo.broadcast_in_dim", importBroadcast},
    {"stablehlo.concatenate", importConcatenate},
    {"stablehlo.pad", importPad},
    {"stablehlo.reshape", importReshape},
    {"stablehlo.reverse", importReverse},
    {"stablehlo.slice", importSlice},
    {"stablehlo.transpose", importTranspose}};

} // namespace graft::stablehlo
