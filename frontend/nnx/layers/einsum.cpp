// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/einsum.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx {

namespace {
absl::Status check(const std::string &equation) {
  if (equation.find("->") == std::string::npos)
    return absl::InvalidArgumentError(
        absl::StrCat("`einsum_str` equation must be explicit and include "
                     "\"->\", got \"",
                     equation, "\"."));
  auto commas = std::count(equation.begin(), equation.end(), ',');
  if (commas != 1)
    return absl::InvalidArgumentError(absl::StrCat(
        "`einsum_str` equation must have exactly two operands and therefore, "
        "exactly one comma character, instead of ",
        commas));
  return absl::OkStatus();
}
} // namespace

Einsum::Einsum(std::string equation, const Shape &kernelShape, const Rngs &rngs,
               const EinsumOptions &options, std::source_location where) {
  std::erase(equation, ' ');
  attr("einsum_str") = Object(equation, where);
  attr("kernel_shape") = Object(kernelShape, where);
  attr("bias_shape") = options.biasShape ? Object(*options.biasShape, where)
                                         : Object(nullptr, where);
  detail::putDtypes(*this, options.dtype, options.paramDtype, where);
  if (absl::Status status = check(equation); !status.ok()) {
    detail::poison(kernel, status, where);
    return;
  }
  detail::initializeParam(kernel, true, options.kernelInit, rngs, kernelShape,
                          kernelShape, options.paramDtype, where);
  Shape biasShape = options.biasShape.value_or(Shape());
  detail::initializeParam(bias, options.biasShape.has_value(), options.biasInit,
                          rngs, biasShape, biasShape, options.paramDtype,
                          where);
}

} // namespace graft::nnx
