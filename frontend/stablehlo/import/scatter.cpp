// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Each window of the updates of stablehlo.scatter is inserted, or combined with
// what is there. Windows of one extent in a row at equal distances are one
// insertion, as those of x.at[::2].set(y).

#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/expression/row_major.h"
#include "frontend/stablehlo/expression/windows.h"
#include "frontend/stablehlo/import/attributes.h"
#include "frontend/stablehlo/import/combiner.h"
#include "frontend/stablehlo/import/index_table.h"
#include "frontend/stablehlo/import/op_importers.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

using namespace mlir;

namespace {

// More windows are a loop, which the backend has not. Those in a row are one.
constexpr int64_t mostWindows = 256, mostInRow = 65536;

// Each of these goes over the whole tensor.
constexpr int64_t mostUnknown = 16;

struct Scatter {
  Expr updates;
  IndexTable table;
  Shape window;                     ///< as many dimensions as the operand
  std::vector<int64_t> batchPlaces; ///< the table's dimensions in the updates
  std::optional<ElementwiseKind> combiner; ///< none replaces
};

/// Where window number `which` begins, or nothing if that is not known.
std::optional<std::vector<int64_t>>
startOf(Expressions &expressions, const IndexTable &table, int64_t which) {
  std::vector<int64_t> starts;
  for (Expr start : table.starts) {
    int64_t first = 0;
    if (start) {
      Expr scalar = element(expressions, start, unflatten(which, table.batch));
      if (!scalar->isSplat())
        return std::nullopt;
      first = toSigned(start->type.dtype, scalar->elements[0]);
    }
    starts.push_back(first);
  }
  return starts;
}

bool isInside(const std::vector<int64_t> &starts, const Shape &window,
              const Shape &whole) {
  for (size_t d = 0; d < whole.size(); ++d)
    if (starts[d] < 0 || starts[d] > whole[d] - window[d])
      return false;
  return true;
}

Expr insert(Builder &builder, const Scatter &scatter, Expr whole, Expr part,
            const std::vector<int64_t> &starts,
            const std::vector<int64_t> &strides) {
  if (scatter.combiner && part)
    part = builder.function(
        *scatter.combiner,
        {builder.slice(whole, starts, part->type.shape, strides), part});
  return builder.apply({InsertSlice{starts, strides}}, {part, whole});
}

/// The one dimension in which windows of extent 1 follow each other at equal
/// distances, and the distance.
struct Row {
  int64_t dimension, stride;
};
std::optional<Row> rowOf(const std::vector<std::vector<int64_t>> &starts,
                         const Shape &window) {
  std::optional<Row> row;
  for (size_t d = 0; d < window.size(); ++d) {
    int64_t stride = 0, next = 0;
    if (llvm::SubOverflow(starts[1][d], starts[0][d], stride))
      return std::nullopt;
    for (size_t i = 1; i < starts.size(); ++i)
      if (llvm::AddOverflow(starts[i - 1][d], stride, next) ||
          starts[i][d] != next)
        return std::nullopt;
    if (stride == 0)
      continue;
    if (row || stride < 0 || window[d] != 1)
      return std::nullopt;
    row = Row{static_cast<int64_t>(d), stride};
  }
  return row;
}

/// The updates as one window, whose extent in the row is their number.
Expr alongRow(Builder &builder, const Scatter &scatter, const Row &row) {
  const Shape &updates = scatter.updates->type.shape;
  int64_t batch = scatter.batchPlaces[0];
  // The batch to the front, then to its place among the window's dimensions.
  std::vector<int64_t> order{batch}, place;
  for (int64_t d = 0; d < static_cast<int64_t>(updates.size()); ++d)
    if (d != batch)
      order.push_back(d);
  Shape window = scatter.window, stacked{updates[batch]};
  stacked.insert(stacked.end(), window.begin(), window.end());
  for (int64_t d = 0; d < static_cast<int64_t>(window.size()); ++d) {
    if (d == row.dimension)
      place.push_back(0);
    place.push_back(d + 1);
  }
  window[row.dimension] = updates[batch];
  Expr front = builder.transpose(scatter.updates, std::move(order));
  return builder.reshape(
      builder.transpose(builder.reshape(front, std::move(stacked)),
                        std::move(place)),
      std::move(window));
}

/// Window number `which` of the updates, with the operand's dimensions.
Expr updateOf(Builder &builder, const Scatter &scatter, int64_t which) {
  Shape sizes = scatter.updates->type.shape;
  std::vector<int64_t> starts(sizes.size(), 0);
  std::vector<int64_t> index = unflatten(which, scatter.table.batch);
  for (size_t d = 0; d < index.size(); ++d) {
    starts[scatter.batchPlaces[d]] = index[d];
    sizes[scatter.batchPlaces[d]] = 1;
  }
  return builder.reshape(
      builder.slice(scatter.updates, std::move(starts), std::move(sizes)),
      scatter.window);
}

using Starts = std::vector<std::vector<int64_t>>;

/// The row that all windows are, if they are one inside of `whole`.
std::optional<Row> wholeRow(const Scatter &scatter, const Shape &whole,
                            const Starts &starts) {
  if (starts.size() < 2 || scatter.batchPlaces.size() != 1 ||
      !isInside(starts.front(), scatter.window, whole) ||
      !isInside(starts.back(), scatter.window, whole))
    return std::nullopt;
  return rowOf(starts, scatter.window);
}

Expr insertEach(Builder &builder, const Scatter &scatter, Expr whole,
                const Starts &starts) {
  const Shape extents = whole->type.shape;
  const std::vector<int64_t> ones(extents.size(), 1);
  // A window that is not inside is left out.
  for (size_t i = 0; i < starts.size() && whole; ++i)
    if (isInside(starts[i], scatter.window, extents))
      whole = insert(builder, scatter, whole,
                     updateOf(builder, scatter, static_cast<int64_t>(i)),
                     starts[i], ones);
  return whole;
}

/// The same at places that are arguments.
Expr insertUnknown(Builder &builder, const Scatter &scatter, Expr whole) {
  int64_t count = numElements(scatter.table.batch).value_or(0);
  for (int64_t i = 0; i < count && whole; ++i) {
    std::vector<Expr> starts = scatter.table.starts;
    for (Expr &start : starts)
      if (start)
        start = element(builder.expressions, start,
                        unflatten(i, scatter.table.batch));
    Expr part = updateOf(builder, scatter, i);
    if (scatter.combiner)
      part = builder.function(
          *scatter.combiner,
          {readWindows(builder, whole, {{}, scatter.window, starts}), part});
    whole = writeWindow(builder, whole, part, starts, /*movesInside=*/false);
  }
  return whole;
}

bool replaces(Region &region) {
  if (!llvm::hasSingleElement(region))
    return false;
  Block &block = region.front();
  return block.getNumArguments() == 2 && llvm::hasSingleElement(block) &&
         block.front().getName().getStringRef() == "stablehlo.return" &&
         block.front().getNumOperands() == 1 &&
         block.front().getOperand(0) == block.getArgument(1);
}

/// The scatter without its combiner, or nothing after an error.
std::optional<Scatter> formOf(Builder &builder, const DimensionNumbers &numbers,
                              ArrayRef<int64_t> dropped, IndexTable table,
                              Expr whole, Expr updates) {
  const std::vector<int64_t> &windowDims = numbers.list("update_window_dims");
  const Shape &shape = updates->type.shape;
  Scatter scatter{updates, std::move(table), {}, {}, {}};
  bool fits = updates->type.dtype == whole->type.dtype &&
              llvm::is_sorted(windowDims) &&
              windowDims.size() + dropped.size() == whole->type.shape.size();
  Shape batch;
  for (size_t d = 0, next = 0; fits && d < whole->type.shape.size(); ++d)
    scatter.window.push_back(
        llvm::is_contained(dropped, static_cast<int64_t>(d))
            ? 1
            : shape[windowDims[next++]]);
  for (size_t d = 0; d < shape.size(); ++d)
    if (!llvm::is_contained(windowDims, static_cast<int64_t>(d))) {
      scatter.batchPlaces.push_back(static_cast<int64_t>(d));
      batch.push_back(shape[d]);
    }
  for (size_t d = 0; d < scatter.window.size(); ++d)
    fits &= scatter.window[d] <= whole->type.shape[d];
  if (fits && batch == scatter.table.batch)
    return scatter;
  builder.fail("updates " + toString(updates->type) +
               " and their update_window_dims do not fit " +
               toString(whole->type) + " and the indices");
  return std::nullopt;
}

/// Binds the op to `whole` with the scatter's windows in it.
LogicalResult bindInserted(ImportContext &context, Operation *op,
                           const Scatter &scatter, Expr whole) {
  Builder builder(context.expressions, op);
  int64_t count = numElements(scatter.table.batch).value_or(mostInRow + 1);
  if (count > mostInRow)
    return context.refuse(op, "more than 65536 windows");
  Starts starts;
  for (int64_t i = 0; i < count; ++i) {
    auto start = startOf(context.expressions, scatter.table, i);
    if (!start && count > mostUnknown)
      return context.refuse(
          op, "more than 16 windows at places that are arguments");
    if (!start)
      return context.bind(op, insertUnknown(builder, scatter, whole));
    starts.push_back(*std::move(start));
  }
  if (auto row = wholeRow(scatter, whole->type.shape, starts)) {
    std::vector<int64_t> strides(whole->type.shape.size(), 1);
    strides[row->dimension] = row->stride;
    return context.bind(op, insert(builder, scatter, whole,
                                   alongRow(builder, scatter, *row), starts[0],
                                   strides));
  }
  if (count > mostWindows)
    return context.refuse(op, "more than 256 windows that are no row");
  return context.bind(op, insertEach(builder, scatter, whole, starts));
}

LogicalResult importScatter(ImportContext &context, Operation *op) {
  if (failed(
          context.expectAttributes(op, {"scatter_dimension_numbers"},
                                   {"indices_are_sorted", "unique_indices"})))
    return failure();
  FailureOr<DimensionNumbers> numbers = dimensionNumbers(
      op, "scatter_dimension_numbers", "scatter",
      {"update_window_dims", "inserted_window_dims", "input_batching_dims",
       "scatter_indices_batching_dims", "scatter_dims_to_operand_dims"});
  Exprs operands = context.operandsOf(op);
  if (failed(numbers))
    return failure();
  if (operands.size() != 3 || op->getNumResults() != 1)
    return context.refuse(op, "several operands at once");
  FailureOr<IndexTable> table =
      indexTable(context, op, operands[1], operands[0]->type,
                 {numbers->list("scatter_dims_to_operand_dims"),
                  numbers->list("input_batching_dims"),
                  numbers->list("scatter_indices_batching_dims"),
                  numbers->number("index_vector_dim")});
  std::vector<int64_t> dropped = numbers->list("inserted_window_dims");
  for (int64_t d : numbers->list("input_batching_dims"))
    dropped.push_back(d);
  if (failed(table) ||
      failed(checkDimensions(op, dropped, operands[0]->type)) ||
      failed(checkDimensions(op, numbers->list("update_window_dims"),
                             operands[2]->type)))
    return failure();
  Builder builder(context.expressions, op);
  std::optional<Scatter> scatter =
      formOf(builder, *numbers, dropped, *table, operands[0], operands[2]);
  if (!scatter)
    return failure();
  scatter->combiner =
      combinerOf(op->getRegion(0), {operands[0]->type.dtype, {}});
  if (!scatter->combiner && !replaces(op->getRegion(0)))
    return context.refuse(op, "a body that is not one op");
  return bindInserted(context, op, *scatter, operands[0]);
}

} // namespace

const OpImporters scatterImporters = {
    {"stablehlo.scatter", importScatter, {.numRegions = 1}}};

} // namespace graft::stablehlo
