// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// stablehlo.gather reads windows whose places are rows of a table. That it
// moves those inside that reach over an edge is all there is to its modes: JAX
// writes out what "fill" puts there.

#include "frontend/stablehlo/expression/windows.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/index_table.h"
#include "frontend/stablehlo/import/op_importers.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

// Drops dimensions of one and brings the others to the places `offsets` of the
// result, among those of the batch.
Expr arrangeWindows(Builder &builder, Expr read, const Windows &windows,
                    ArrayRef<int64_t> dropped, ArrayRef<int64_t> offsets,
                    const TensorType &result) {
  Shape shape = windows.batch;
  for (size_t d = 0; d < windows.sizes.size(); ++d)
    if (!llvm::is_contained(dropped, static_cast<int64_t>(d)))
      shape.push_back(windows.sizes[d]);
  size_t rank = shape.size(), numBatch = windows.batch.size();
  bool fits = offsets.size() == rank - numBatch &&
              result.shape.size() == rank && llvm::is_sorted(offsets);
  if (fits && !offsets.empty())
    fits = offsets.front() >= 0 && offsets.back() < static_cast<int64_t>(rank);
  if (!fits)
    return builder.fail("expected " + std::to_string(rank - numBatch) +
                        " ascending offset_dims of " + std::to_string(rank) +
                        " dimensions");
  std::vector<int64_t> permutation(rank);
  int64_t nextBatch = 0, nextWindow = static_cast<int64_t>(numBatch);
  for (size_t d = 0; d < rank; ++d)
    permutation[d] = llvm::is_contained(offsets, static_cast<int64_t>(d))
                         ? nextWindow++
                         : nextBatch++;
  return builder.transpose(builder.reshape(read, std::move(shape)),
                           std::move(permutation));
}

LogicalResult importGather(ImportContext &context, Operation *op) {
  if (failed(context.expectAttributes(op, {"dimension_numbers", "slice_sizes"},
                                      {"indices_are_sorted"})))
    return failure();
  FailureOr<DimensionNumbers> numbers = dimensionNumbers(
      op, "dimension_numbers", "gather",
      {"offset_dims", "collapsed_slice_dims", "operand_batching_dims",
       "start_indices_batching_dims", "start_index_map"});
  FailureOr<ArrayRef<int64_t>> sizes = integers(op, "slice_sizes");
  FailureOr<TensorType> result = resultType(op);
  if (failed(numbers) || failed(sizes) || failed(result))
    return failure();
  Exprs operands = context.operandsOf(op);
  if (operands.size() != 2)
    return op->emitError("stablehlo.gather takes 2 operands");
  Builder builder(context.expressions, op);
  FailureOr<IndexTable> table = indexTable(
      context, op, operands[1], operands[0]->type,
      {numbers->list("start_index_map"), numbers->list("operand_batching_dims"),
       numbers->list("start_indices_batching_dims"),
       numbers->number("index_vector_dim")});
  std::vector<int64_t> dropped = numbers->list("collapsed_slice_dims");
  for (int64_t d : numbers->list("operand_batching_dims"))
    dropped.push_back(d);
  if (failed(table) || failed(checkDimensions(op, dropped, operands[0]->type)))
    return failure();
  const Shape &extents = operands[0]->type.shape;
  if (sizes->size() != extents.size())
    return op->emitError("stablehlo.gather: expected a slice size for each "
                         "dimension of ")
           << toString(operands[0]->type);
  for (size_t d = 0; d < extents.size(); ++d) {
    bool isDropped = llvm::is_contained(dropped, static_cast<int64_t>(d));
    if ((*sizes)[d] < 0 || (*sizes)[d] > extents[d] ||
        (isDropped && (*sizes)[d] != 1))
      return op->emitError("stablehlo.gather: slice size ")
             << (*sizes)[d] << " does not fit dimension " << d << " of "
             << toString(operands[0]->type);
  }
  Windows windows{table->batch, {sizes->begin(), sizes->end()}, table->starts};
  return context.bind(
      op,
      arrangeWindows(builder, readWindows(builder, operands[0], windows),
                     windows, dropped, numbers->list("offset_dims"), *result));
}

} // namespace

const OpImporters gatherImporters = {{"stablehlo.gather", importGather}};

} // namespace graft::stablehlo
