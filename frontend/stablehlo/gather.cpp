// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// stablehlo.gather reads windows whose places are rows of a table. That it
// moves those inside that reach over an edge is all there is to its modes: JAX
// writes out what "fill" puts there.

#include <limits>

#include "frontend/stablehlo/importer.h"
#include "frontend/stablehlo/windows.h"

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

} // namespace

LogicalResult Importer::importGather(Operation *op) {
  if (failed(expectAttributes(op, {"dimension_numbers", "slice_sizes"},
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
  Exprs operands = operandsOf(op);
  if (operands.size() != 2)
    return op->emitError("stablehlo.gather takes 2 operands");
  Builder builder(expressions, op);
  FailureOr<IndexTable> table = indexTable(
      op, operands[1], operands[0]->type,
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
  return bind(op, arrangeWindows(
                      builder, readWindows(builder, operands[0], windows),
                      windows, dropped, numbers->list("offset_dims"), *result));
}

// What the starts of windows in `whole` are: components of the vectors along a
// dimension of `indices`, and along batching dimensions the place itself.
FailureOr<IndexTable> Importer::indexTable(Operation *op, Expr indices,
                                           const TensorType &whole,
                                           const IndexDimensions &dims) {
  StringRef name = op->getName().getStringRef();
  auto rank = static_cast<int64_t>(indices->type.shape.size());
  if (!isInteger(indices->type.dtype) || dims.vector < 0 || dims.vector > rank)
    return op->emitError(name)
           << ": expected integer indices and an "
              "index_vector_dim in them, found "
           << toString(indices->type) << " and " << dims.vector;
  std::vector<int64_t> indexed = dims.map;
  indexed.insert(indexed.end(), dims.batching.begin(), dims.batching.end());
  std::vector<int64_t> used = dims.indexBatching;
  if (dims.vector < rank)
    used.push_back(dims.vector);
  if (failed(checkDimensions(op, indexed, whole)) ||
      failed(checkDimensions(op, used, indices->type)))
    return failure();
  Builder builder(expressions, op);
  Shape shape = indices->type.shape;
  std::vector<int64_t> order;
  for (int64_t d = 0; d < rank; ++d)
    if (d != dims.vector)
      order.push_back(d);
  int64_t count = dims.vector < rank ? shape[dims.vector] : 1;
  if (count != static_cast<int64_t>(dims.map.size()) ||
      dims.batching.size() != dims.indexBatching.size())
    return op->emitError(name)
           << ": expected as many indices as dimensions they are of, found "
           << count << " and " << dims.map.size();
  IndexTable table;
  for (int64_t d : order)
    table.batch.push_back(shape[d]);
  table.starts.assign(whole.shape.size(), nullptr);
  for (size_t i = 0; i < dims.map.size(); ++i) {
    std::vector<int64_t> first(rank, 0);
    Shape one = shape;
    if (dims.vector < rank) {
      first[dims.vector] = static_cast<int64_t>(i);
      one[dims.vector] = 1;
    }
    table.starts[dims.map[i]] = expressions.evaluate(builder.reshape(
        builder.slice(indices, std::move(first), one), table.batch));
  }
  for (auto [d, from] : llvm::zip(dims.batching, dims.indexBatching)) {
    if (whole.shape[d] != shape[from])
      return op->emitError(name)
             << ": batching dimensions " << d << " and " << from << " differ";
    bool isWide = whole.shape[d] > std::numeric_limits<int32_t>::max();
    table.starts[d] =
        builder.counter(isWide ? DType::I64 : DType::I32, table.batch,
                        llvm::find(order, from) - order.begin());
  }
  return table;
}

} // namespace graft::stablehlo
