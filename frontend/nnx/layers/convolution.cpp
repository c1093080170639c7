// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/convolution.h"

#include "absl/strings/str_cat.h"

namespace graft::nnx::detail {

Object toObject(const Padding &padding, const std::source_location &where) {
  return padding.name().empty() ? toObject(padding.pairs(), where)
                                : Object(padding.name(), where);
}

absl::Status checkMask(const Tensor &mask, const Shape &kernelShape) {
  if (mask.kind() == Tensor::Kind::Empty)
    return absl::OkStatus();
  if (mask.isPoisoned())
    return mask.status();
  if (mask.shape() == kernelShape)
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(
      "Mask needs to have the same shape as weights. Shapes are: ",
      Object(mask.shape()).describe(), ", ", Object(kernelShape).describe()));
}

} // namespace graft::nnx::detail
