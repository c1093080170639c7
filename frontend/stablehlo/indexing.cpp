// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Windows at places that are operands, and padding.

#include "frontend/stablehlo/importer.h"
#include "frontend/stablehlo/padding.h"
#include "frontend/stablehlo/windows.h"

namespace graft::stablehlo {

using namespace mlir;

// The scalars from `first` on, one for each dimension of `whole`, in which a
// window of `sizes` must fit.
FailureOr<Importer::Exprs> Importer::startOperands(Operation *op, size_t first,
                                                   const TensorType &whole,
                                                   ArrayRef<int64_t> sizes) {
  StringRef name = op->getName().getStringRef();
  Exprs operands = operandsOf(op);
  size_t rank = whole.shape.size();
  if (operands.size() != first + rank || sizes.size() != rank)
    return op->emitError(name) << ": expected a start and a size for each of "
                               << rank << " dimensions";
  for (auto [size, extent] : llvm::zip(sizes, whole.shape))
    if (size < 0 || size > extent)
      return op->emitError(name) << ": a window of size " << size
                                 << " does not fit " << toString(whole);
  Exprs starts(operands.begin() + first, operands.end());
  for (Expr start : starts)
    if (!start->type.shape.empty() || !isInteger(start->type.dtype))
      return op->emitError(name) << ": expected starts that are integer "
                                    "scalars, found "
                                 << toString(start->type);
  return starts;
}

LogicalResult Importer::importDynamicSlice(Operation *op) {
  if (failed(expectAttributes(op, {"slice_sizes"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> sizes = integers(op, "slice_sizes");
  if (failed(sizes))
    return failure();
  Expr from = operandsOf(op)[0];
  FailureOr<Exprs> starts = startOperands(op, 1, from->type, *sizes);
  if (failed(starts))
    return failure();
  Builder builder(expressions, op);
  return bind(op, readWindows(builder, from, {{}, sizes->vec(), *starts}));
}

LogicalResult Importer::importDynamicUpdateSlice(Operation *op) {
  if (failed(expectAttributes(op, {})))
    return failure();
  Exprs operands = operandsOf(op);
  if (operands.size() < 2)
    return op->emitError("stablehlo.dynamic_update_slice lacks operands");
  FailureOr<Exprs> starts =
      startOperands(op, 2, operands[0]->type, operands[1]->type.shape);
  if (failed(starts))
    return failure();
  if (operands[0]->type.dtype != operands[1]->type.dtype)
    return op->emitError("stablehlo.dynamic_update_slice: expected operands of "
                         "one dtype, found ")
           << toString(operands[0]->type) << " and "
           << toString(operands[1]->type);
  Builder builder(expressions, op);
  return bind(op, writeWindow(builder, operands[0], operands[1], *starts,
                              /*movesInside=*/true));
}

LogicalResult Importer::importPad(Operation *op) {
  if (failed(expectAttributes(
          op, {"edge_padding_low", "edge_padding_high", "interior_padding"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> low = integers(op, "edge_padding_low");
  FailureOr<ArrayRef<int64_t>> high = integers(op, "edge_padding_high");
  FailureOr<ArrayRef<int64_t>> interior = integers(op, "interior_padding");
  if (failed(low) || failed(high) || failed(interior))
    return failure();
  Exprs operands = operandsOf(op);
  if (operands.size() != 2 ||
      operands[1]->type != TensorType{operands[0]->type.dtype, {}})
    return op->emitError("stablehlo.pad: expected a tensor and a scalar of its "
                         "dtype");
  size_t rank = operands[0]->type.shape.size();
  if (low->size() != rank || high->size() != rank || interior->size() != rank)
    return op->emitError("stablehlo.pad: expected padding for each of ")
           << rank << " dimensions";
  Builder builder(expressions, op);
  return bind(op, pad(builder, operands[0], operands[1],
                      {low->vec(), high->vec(), interior->vec()}));
}

LogicalResult Importer::importReverse(Operation *op) {
  if (failed(expectAttributes(op, {"dimensions"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> axes = integers(op, "dimensions");
  if (failed(axes))
    return failure();
  Exprs operands = operandsOf(op);
  if (operands.size() != 1)
    return op->emitError("stablehlo.reverse takes 1 operand");
  if (failed(checkDimensions(op, *axes, operands[0]->type)))
    return failure();
  Builder builder(expressions, op);
  return bind(op, reverse(builder, operands[0], *axes));
}

} // namespace graft::stablehlo
