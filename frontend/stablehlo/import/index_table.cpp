// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/import/index_table.h"

#include <limits>

#include "frontend/stablehlo/expression/builder.h"
#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/import/attributes.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

using namespace mlir;

FailureOr<IndexTable> indexTable(ImportContext &context, Operation *op,
                                 Expr indices, const TensorType &whole,
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
  Builder builder(context.expressions, op);
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
    table.starts[dims.map[i]] =
        evaluate(context.expressions,
                 builder.reshape(builder.slice(indices, std::move(first), one),
                                 table.batch));
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
