// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/ops/promote.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/text/list_text.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/movement.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx::detail {

namespace {

bool isLiteral(const Operand &operand) {
  return operand.literalKind() != Operand::Literal::None;
}

/// Broadcasts `shape` into `result`, or says which dimension does not fit.
absl::Status broadcastInto(Shape &result, const Shape &shape) {
  if (shape.size() > result.size())
    result.insert(result.begin(), shape.size() - result.size(), 1);
  size_t lead = result.size() - shape.size();
  for (size_t d = 0; d < shape.size(); ++d) {
    int64_t &extent = result[lead + d];
    if (extent == shape[d] || shape[d] == 1)
      continue;
    if (extent != 1)
      return absl::InvalidArgumentError(absl::StrCat(
          "dimension ", static_cast<int64_t>(d) - rankOf(shape), " is ", extent,
          " and ", shape[d], "; they must be equal or one of them 1"));
    extent = shape[d];
  }
  return absl::OkStatus();
}

} // namespace

std::string nameOf(DType dtype) { return std::string(toString(dtype)); }

std::optional<Tensor> findUnusable(const Operands &operands) {
  for (const Operand &operand : operands)
    if (!isLiteral(operand) && !operand.tensor().hasType())
      return badOperand(operand.tensor());
  return std::nullopt;
}

absl::StatusOr<Shape> broadcastShapes(absl::string_view what,
                                      const Operands &operands) {
  Shape result;
  std::string seen;
  for (const Operand &operand : operands) {
    if (isLiteral(operand))
      continue;
    Shape shape = operand.tensor().shape();
    absl::StrAppend(&seen, seen.empty() ? "" : " and ", listText(shape));
    if (absl::Status status = broadcastInto(result, shape); !status.ok())
      return absl::InvalidArgumentError(
          absl::StrCat(what, ": the shapes ", seen,
                       " do not broadcast: ", status.message()));
  }
  return result;
}

Tensor expand(const Operand &operand, DType dtype, const Shape &shape) {
  if (isLiteral(operand))
    return filled(operand.literalValue(), shape, dtype);
  return broadcastTo(astype(operand, dtype), shape);
}

std::vector<Tensor> makeAlike(absl::string_view what, const Operands &operands,
                              Promotion promotion) {
  if (std::optional<Tensor> bad = findUnusable(operands))
    return {*bad};
  absl::StatusOr<DType> type = resultType(operands);
  if (!type.ok())
    return {failArgument(absl::StrCat(what, ": ", type.status().message()))};
  if (promotion == Promotion::Inexact)
    type = inexactType(*type);
  absl::StatusOr<Shape> shape = broadcastShapes(what, operands);
  if (!shape.ok())
    return {fail(shape.status())};
  std::vector<Tensor> results;
  for (const Operand &operand : operands)
    results.push_back(expand(operand, *type, *shape));
  return results;
}

} // namespace graft::nnx::detail
