// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/promotion.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"

namespace graft::nnx {

namespace {

/// The height of a type in the lattice; F16 and BF16 are of one height.
int heightOf(DType dtype) {
  switch (dtype) {
  case DType::Bool:
    return 0;
  case DType::I8:
    return 1;
  case DType::I16:
    return 2;
  case DType::I32:
    return 3;
  case DType::I64:
    return 4;
  case DType::F16:
  case DType::BF16:
    return 5;
  case DType::F32:
    return 6;
  case DType::F64:
    return 7;
  default:
    return -1;
  }
}

} // namespace

absl::StatusOr<DType> promoteTypes(DType a, DType b) {
  if (a == b)
    return a;
  if (!isComputable(a) || !isComputable(b)) {
    DType bad = isComputable(a) ? b : a;
    return absl::InvalidArgumentError(absl::StrCat(
        detail::nameOf(a), " and ", detail::nameOf(b),
        " have no common type: ", detail::nameOf(bad),
        " is stored and forwarded but not computed with; use bool, i8, i16, "
        "i32, i64, f16, bf16, f32 or f64"));
  }
  if (heightOf(a) == heightOf(b))
    return DType::F32;
  return heightOf(a) > heightOf(b) ? a : b;
}

absl::StatusOr<DType> resultType(const Operands &operands) {
  std::optional<DType> type;
  Operand::Literal literal = Operand::Literal::None;
  for (const Operand &operand : operands) {
    literal = std::max(literal, operand.literalKind());
    if (operand.literalKind() != Operand::Literal::None)
      continue;
    Tensor tensor = operand.tensor();
    if (!tensor.hasType())
      return tensor.isPoisoned()
                 ? tensor.status()
                 : absl::InvalidArgumentError("an empty tensor was used");
    DType dtype = tensor.dtype();
    absl::StatusOr<DType> both = promoteTypes(type.value_or(dtype), dtype);
    if (!both.ok())
      return both.status();
    type = *both;
  }
  if (literal == Operand::Literal::Float)
    return type && isComputableFloat(*type) ? *type : DType::F32;
  if (literal == Operand::Literal::Integer)
    return type && *type != DType::Bool ? *type : DType::I32;
  if (type)
    return *type;
  return absl::InvalidArgumentError("no operand was given");
}

DType inexactType(DType dtype) {
  return isComputableFloat(dtype) ? dtype : DType::F32;
}

std::vector<Tensor> promoteDtype(const Operands &operands,
                                 std::optional<DType> dtype, bool inexact) {
  detail::LocationScope scope(operands.where());
  std::vector<Tensor> results, present;
  for (const Operand &operand : operands) {
    results.push_back(operand.tensor());
    if (results.back().kind() != Tensor::Kind::Empty)
      present.push_back(results.back());
  }
  if (std::optional<Tensor> bad = detail::findUnusable(present))
    return std::vector<Tensor>(results.size(), *bad);
  absl::StatusOr<DType> type = dtype ? *dtype : resultType(present);
  if (type.ok() && !dtype && inexact)
    type = inexactType(*type);
  if (type.ok() && inexact && !isComputableFloat(*type))
    type = absl::InvalidArgumentError(absl::StrCat(
        "the dtype of the computation must be f16, bf16, f32 or f64, found ",
        detail::nameOf(*type)));
  if (!type.ok())
    return std::vector<Tensor>(results.size(), detail::fail(type.status()));
  for (Tensor &result : results)
    if (result.kind() != Tensor::Kind::Empty)
      result = astype(result, *type);
  return results;
}

} // namespace graft::nnx
