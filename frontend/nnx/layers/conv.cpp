// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/conv.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/convolution.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"

namespace graft::nnx {

Conv::Conv(int64_t inFeatures, int64_t outFeatures, const IntTuple &kernelSize,
           const Rngs &rngs, const ConvOptions &options,
           std::source_location where) {
  int64_t groups = options.featureGroupCount;
  attr("input_dilation") = detail::toObject(options.inputDilation, where);
  attr("feature_group_count") = Object(groups, where);
  if (groups <= 0 || inFeatures % groups != 0 || outFeatures % groups != 0) {
    detail::initializePoisoned(
        kernel,
        absl::InvalidArgumentError(absl::StrCat(
            "feature_group_count (", groups, ") must divide in_features (",
            inFeatures, ") and out_features (", outFeatures, ").")),
        where);
    return;
  }
  detail::initializeConvolution(*this, inFeatures, outFeatures, kernelSize,
                                {inFeatures / groups, outFeatures}, rngs,
                                options, where);
}

Tensor Conv::call(Tensor x) {
  detail::LayerScope scope;
  std::vector<int64_t> size = detail::intsOf(attr("kernel_size"));
  size_t rank = size.size();
  ConvolutionOptions options;
  options.lhsDilation = detail::repeatedOf(attr("input_dilation"), rank);
  options.rhsDilation = detail::repeatedOf(attr("kernel_dilation"), rank);
  options.featureGroupCount = detail::intOf(attr("feature_group_count"));
  std::vector<Tensor> operands = detail::convolutionOperands(*this, x);
  auto convolve = [&](const Tensor &input) {
    return detail::addBias(
        convGeneralDilated(input, operands[1],
                           detail::repeatedOf(attr("strides"), rank),
                           detail::paddingOf(attr("padding")), options),
        operands[2]);
  };
  return detail::withOneBatch(operands[0], detail::rankOf(size), convolve);
}

} // namespace graft::nnx
