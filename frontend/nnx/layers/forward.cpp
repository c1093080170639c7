// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/forward.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx::detail {

Tensor parameter(const Attr &attr) {
  return attr.get().isNone() ? Tensor() : Operand(attr).tensor();
}

std::optional<DType> namedDtype(const Attr &attr) {
  const auto *name = std::get_if<std::string>(&attr.get().value());
  for (int i = 0; name && i < numDTypes; ++i)
    if (nameOf(static_cast<DType>(i)) == *name)
      return static_cast<DType>(i);
  return std::nullopt;
}

absl::StatusOr<std::optional<DType>> computeDtype(Module &layer) {
  const Object &object = layer.attr("dtype").get();
  std::optional<DType> named = namedDtype(layer.attr("dtype"));
  if (object.isNone() || named)
    return named;
  return absl::InvalidArgumentError(
      absl::StrCat("attribute 'dtype' of ", layer.className(), " is ",
                   object.describe(), ", expected None or a type as 'bf16'"));
}

std::vector<Tensor> promoteInLayer(Module &layer,
                                   const std::vector<Tensor> &tensors,
                                   bool inexact) {
  absl::StatusOr<std::optional<DType>> dtype = computeDtype(layer);
  if (!dtype.ok())
    return std::vector<Tensor>(tensors.size(), fail(dtype.status()));
  return promoteDtype(tensors, *dtype, inexact);
}

double numberAttr(Module &layer, const char *name, double otherwise) {
  const Object::Value &value = layer.attr(name).get().value();
  if (const auto *number = std::get_if<double>(&value))
    return *number;
  if (const auto *number = std::get_if<int64_t>(&value))
    return static_cast<double>(*number);
  return otherwise;
}

} // namespace graft::nnx::detail
