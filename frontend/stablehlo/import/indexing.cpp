// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Windows at places that are operands.

#include "frontend/stablehlo/expression/windows.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/op_importers.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

// The scalars from `first` on, one for each dimension of `whole`, in which a
// window of `sizes` must fit.
FailureOr<Exprs> startOperands(ImportContext &context, Operation *op,
                               size_t first, const TensorType &whole,
                               ArrayRef<int64_t> sizes) {
  StringRef name = op->getName().getStringRef();
  Exprs operands = context.operandsOf(op);
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

LogicalResult importDynamicSlice(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"slice_sizes"})))
    return failure();
  FailureOr<ArrayRef<int64_t>> sizes = integers(op, "slice_sizes");
  if (failed(sizes))
    return failure();
  Expr from = context.operandsOf(op)[0];
  FailureOr<Exprs> starts = startOperands(context, op, 1, from->type, *sizes);
  if (failed(starts))
    return failure();
  Builder builder(context.expressions, op);
  return context.bind(op,
                      readWindows(builder, from, {{}, sizes->vec(), *starts}));
}

LogicalResult importDynamicUpdateSlice(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {})))
    return failure();
  Exprs operands = context.operandsOf(op);
  if (operands.size() < 2)
    return op->emitError("stablehlo.dynamic_update_slice lacks operands");
  FailureOr<Exprs> starts =
      startOperands(context, op, 2, operands[0]->type, operands[1]->type.shape);
  if (failed(starts))
    return failure();
  if (operands[0]->type.dtype != operands[1]->type.dtype)
    return op->emitError("stablehlo.dynamic_update_slice: expected operands of "
                         "one dtype, found ")
           << toString(operands[0]->type) << " and "
           << toString(operands[1]->type);
  Builder builder(context.expressions, op);
  return context.bind(op,
                      writeWindow(builder, operands[0], operands[1], *starts,
                                  /*movesInside=*/true));
}

} // namespace

const OpImporters indexingImporters = {
    {"stablehlo.dynamic_slice", importDynamicSlice},
    {"stablehlo.dynamic_update_slice", importDynamicUpdateSlice}};

} // namespace graft::stablehlo
