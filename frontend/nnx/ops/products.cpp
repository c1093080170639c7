// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/products.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::rankOf;

namespace {

/// Two tensors of one float type, or one that reports why there are none.
std::vector<Tensor> floats(const Operand &a, const Operand &b) {
  if (std::optional<Tensor> bad = detail::findUnusable({a, b}))
    return {*bad};
  std::vector<Tensor> pair = promoteDtype({a, b});
  return pair.front().hasType() ? pair : std::vector<Tensor>{pair.front()};
}

absl::Status count(std::vector<int64_t> &axes, int64_t rank) {
  for (int64_t &axis : axes) {
    absl::StatusOr<int64_t> normal =
        detail::normalizeAxis(axis, rank, "dot_general");
    if (!normal.ok())
      return normal.status();
    axis = *normal;
  }
  return absl::OkStatus();
}

/// `x` with its leading dimensions, all but the last `kept`, made `batch`.
Tensor withBatch(const Tensor &x, const Shape &batch, int64_t kept) {
  Shape shape = batch;
  shape.insert(shape.end(), x.shape().end() - kept, x.shape().end());
  return broadcastTo(x, shape);
}

/// matmul of operands of at least two dimensions.
Tensor batchedProduct(const Tensor &a, const Tensor &b) {
  Shape batchA(a.shape().begin(), a.shape().end() - 2);
  Shape batchB(b.shape().begin(), b.shape().end() - 2);
  DotDimensions dimensions{{-1}, {-2}};
  // The right operand's rows of a shared matrix need no batch.
  if (batchB.empty())
    return dotGeneral(a, b, dimensions);
  absl::StatusOr<Shape> batch =
      detail::broadcastShapes("matmul", {Tensor::abstract(a.dtype(), batchA),
                                         Tensor::abstract(a.dtype(), batchB)});
  if (!batch.ok())
    return detail::fail(batch.status());
  for (int64_t d = 0; d < rankOf(*batch); ++d) {
    dimensions.lhsBatch.push_back(d);
    dimensions.rhsBatch.push_back(d);
  }
  return dotGeneral(withBatch(a, *batch, 2), withBatch(b, *batch, 2),
                    dimensions);
}

} // namespace

Tensor dotGeneral(const Operand &lhs, const Operand &rhs,
                  const DotDimensions &dimensions) {
  LocationScope scope(lhs.where());
  std::vector<Tensor> pair = floats(lhs, rhs);
  if (pair.size() != 2)
    return pair.front();
  DotGeneral op{dimensions.lhsBatch, dimensions.rhsBatch,
                dimensions.lhsContracting, dimensions.rhsContracting};
  absl::Status status = count(op.lhsBatch, rankOf(pair[0]));
  status.Update(count(op.lhsContracting, rankOf(pair[0])));
  status.Update(count(op.rhsBatch, rankOf(pair[1])));
  status.Update(count(op.rhsContracting, rankOf(pair[1])));
  return status.ok() ? detail::apply({std::move(op)}, pair)
                     : detail::fail(status);
}

Tensor matmul(const Operand &a, const Operand &b) {
  LocationScope scope(a.where());
  std::vector<Tensor> pair = floats(a, b);
  if (pair.size() != 2)
    return pair.front();
  Tensor left = pair[0], right = pair[1];
  if (left.shape().empty() || right.shape().empty())
    return detail::failArgument(
        absl::StrCat("matmul: ", left.toString(), " and ", right.toString(),
                     ": a scalar is no matrix; use multiply"));
  bool isRow = rankOf(left) == 1, isColumn = rankOf(right) == 1;
  if (isRow)
    left = expandDims(left, 0);
  if (isColumn)
    right = expandDims(right, 1);
  if (left.shape().back() != right.shape()[right.shape().size() - 2])
    return detail::failArgument(absl::StrCat(
        "matmul: ", pair[0].toString(), " and ", pair[1].toString(),
        ": the contracted extents ", left.shape().back(), " and ",
        right.shape()[right.shape().size() - 2], " differ"));
  Tensor product = batchedProduct(left, right);
  if (!product.hasType())
    return product;
  std::vector<int64_t> dropped;
  if (isRow)
    dropped.push_back(-2);
  if (isColumn)
    dropped.push_back(-1);
  return dropped.empty() ? product : squeeze(product, dropped);
}

Tensor dot(const Operand &a, const Operand &b) {
  LocationScope scope(a.where());
  std::vector<Tensor> pair = floats(a, b);
  if (pair.size() != 2)
    return pair.front();
  if (pair[0].shape().empty() || pair[1].shape().empty())
    return pair[0] * pair[1];
  return dotGeneral(pair[0], pair[1],
                    {{-1}, {rankOf(pair[1]) == 1 ? int64_t(0) : int64_t(-2)}});
}

} // namespace graft::nnx
