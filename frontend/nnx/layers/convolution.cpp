// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/convolution.h"
#include "frontend/nnx/layers/forward.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

namespace graft::nnx::detail {

Object toObject(const ConvPadding &padding, const std::source_location &where) {
  if (padding.amount())
    return Object(*padding.amount(), where);
  if (!padding.mode().empty())
    return Object(padding.mode(), where);
  std::vector<int64_t> flat;
  for (const ConvPadding::Pair &pair : padding.pairs())
    flat.insert(flat.end(), {pair.first, pair.second});
  return Object(std::move(flat), where);
}

ConvPadding paddingOf(const Attr &attr) {
  const Object::Value &value = attr.get().value();
  if (const auto *mode = std::get_if<std::string>(&value))
    return *mode;
  if (const auto *amount = std::get_if<int64_t>(&value))
    return *amount;
  std::vector<ConvPadding::Pair> pairs;
  std::vector<int64_t> flat = intsOf(attr);
  for (size_t i = 0; i + 1 < flat.size(); i += 2)
    pairs.emplace_back(flat[i], flat[i + 1]);
  return pairs;
}

Tensor withOneBatch(const Tensor &x, int64_t spatial,
                    const std::function<Tensor(const Tensor &)> &convolve) {
  if (!x.hasType())
    return badOperand(x);
  int64_t batches = rankOf(x) - spatial - 1;
  if (batches < 0)
    return failArgument(absl::StrCat(
        "the input ", x.toString(), " has too few dimensions: expected ",
        spatial, " spatial ones, then the features"));
  auto end = x.shape().begin() + batches;
  Shape batch(x.shape().begin(), end), flat(end, x.shape().end());
  flat.insert(flat.begin(), product(batch));
  Tensor y = convolve(reshape(x, flat));
  if (!y.hasType())
    return badOperand(y);
  batch.insert(batch.end(), y.shape().begin() + 1, y.shape().end());
  return reshape(y, batch);
}

std::vector<Tensor> convolutionOperands(Module &module, const Tensor &x) {
  Tensor kernel = parameter(module.attr("kernel"));
  if (Tensor mask = parameter(module.attr("mask")); isThere(mask))
    kernel = kernel * mask;
  return promoteInLayer(module, {x, kernel, parameter(module.attr("bias"))});
}

Tensor addBias(const Tensor &y, const Tensor &bias) {
  return isThere(bias) ? y + bias : y;
}

absl::Status checkMask(const Tensor &mask, const Shape &kernelShape) {
  if (!isThere(mask))
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
