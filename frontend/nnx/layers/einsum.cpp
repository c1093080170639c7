// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/einsum.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "graft/nnx/ops.h"

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

/// The kernel's extents where the result has its letters, 1 elsewhere. "..."
/// stands for as many dimensions as the letters leave.
Shape biasShape(const std::string &equation, const Shape &kernelShape,
                int64_t rank) {
  size_t comma = equation.find(','), arrow = equation.find("->");
  std::string kernel = equation.substr(comma + 1, arrow - comma - 1);
  std::string result = equation.substr(arrow + 2);
  size_t dots = result.find("...");
  if (dots != std::string::npos)
    result.replace(dots, 3, rank + 3 - result.size(), '.');
  Shape shape;
  for (char letter : result) {
    size_t at = letter == '.' ? std::string::npos : kernel.find(letter);
    shape.push_back(at < kernelShape.size() ? kernelShape[at] : 1);
  }
  return shape;
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
    detail::initializePoisoned(kernel, status, where);
    return;
  }
  detail::initializeParam(kernel, true, options.kernelInit, rngs, kernelShape,
                          kernelShape, options.paramDtype, where);
  Shape biasShape = options.biasShape.value_or(Shape());
  detail::initializeParam(bias, options.biasShape.has_value(), options.biasInit,
                          rngs, biasShape, biasShape, options.paramDtype,
                          where);
}

Tensor Einsum::call(Tensor x) {
  detail::LayerScope scope;
  std::string equation =
      detail::staticOf<std::string>(attr("einsum_str")).value_or("");
  std::vector<Tensor> promoted = detail::promoteInLayer(
      *this, {x, detail::parameter(kernel), detail::parameter(bias)});
  Tensor y = einsum(equation, {promoted[0], promoted[1]});
  if (!detail::isThere(promoted[2]) || !y.hasType())
    return y;
  return y + reshape(promoted[2], biasShape(equation, promoted[1].shape(),
                                            detail::rankOf(y)));
}

} // namespace graft::nnx
