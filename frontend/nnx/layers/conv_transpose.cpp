// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/conv_transpose.h"

#include <algorithm>

#include "frontend/nnx/layers/convolution.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

namespace graft::nnx {

namespace {

/// What jax.lax.conv_transpose pads the dilated input with, so that the result
/// has stride * extent elements, or for VALID all that a window reaches.
std::vector<ConvPadding::Pair>
transposedPadding(const std::vector<int64_t> &size,
                  const std::vector<int64_t> &strides,
                  const std::vector<int64_t> &dilations, bool same) {
  std::vector<ConvPadding::Pair> pairs;
  for (size_t d = 0;
       d < size.size() && d < strides.size() && d < dilations.size(); ++d) {
    int64_t reach = (size[d] - 1) * dilations[d] + 1;
    int64_t total = same ? reach + strides[d] - 2
                         : reach + strides[d] - 2 +
                               std::max<int64_t>(reach - strides[d], 0);
    int64_t low = !same                    ? reach - 1
                  : strides[d] > reach - 1 ? reach - 1
                                           : (total + 1) / 2;
    pairs.emplace_back(low, total - low);
  }
  return pairs;
}

/// The kernel with its spatial axes reversed and its features exchanged.
Tensor flipped(const Tensor &kernel) {
  if (!kernel.hasType())
    return detail::badOperand(kernel);
  std::vector<int64_t> spatial;
  for (int64_t axis = 0; axis + 2 < detail::rankOf(kernel); ++axis)
    spatial.push_back(axis);
  return swapaxes(flip(kernel, spatial), -2, -1);
}

/// Wraps a VALID result around, each spatial dimension with the period extent *
/// stride: pads it to whole periods and adds these. Odd padding has its extra
/// element before the result, for a transposed kernel behind it.
Tensor wrapped(Tensor y, const Shape &inputShape,
               const std::vector<int64_t> &strides, bool swapped) {
  for (size_t d = 0; d < strides.size(); ++d) {
    Shape shape = y.shape();
    int64_t extent = shape[d + 1], period = inputShape[d + 1] * strides[d];
    if (period == 0)
      continue;
    int64_t missing =
        ((period - extent) % (2 * period) + 2 * period) % (2 * period);
    std::vector<PadWidth> widths(shape.size());
    widths[d + 1].low = (missing + !swapped) / 2;
    widths[d + 1].high = missing - widths[d + 1].low;
    shape[d + 1] = period;
    shape.insert(shape.begin() + static_cast<int64_t>(d) + 1,
                 (extent + missing) / period);
    y = sum(reshape(pad(y, widths), shape), static_cast<int64_t>(d) + 1);
    if (!y.hasType())
      return y;
  }
  return y;
}

} // namespace

ConvTranspose::ConvTranspose(int64_t inFeatures, int64_t outFeatures,
                             const IntTuple &kernelSize, const Rngs &rngs,
                             const ConvTransposeOptions &options,
                             std::source_location where) {
  bool swapped = options.transposeKernel;
  attr("transpose_kernel") = Object(swapped, where);
  detail::initializeConvolution(*this, inFeatures, outFeatures, kernelSize,
                                swapped ? Shape{outFeatures, inFeatures}
                                        : Shape{inFeatures, outFeatures},
                                rngs, options, where);
}

Tensor ConvTranspose::call(Tensor x) {
  detail::LayerScope scope;
  std::vector<int64_t> size = detail::intsOf(attr("kernel_size"));
  size_t rank = size.size();
  std::vector<int64_t> strides = detail::repeatedOf(attr("strides"), rank);
  ConvolutionOptions options;
  options.lhsDilation = strides;
  options.rhsDilation = detail::repeatedOf(attr("kernel_dilation"), rank);
  ConvPadding padding = detail::paddingOf(attr("padding"));
  bool circular = padding.mode() == "CIRCULAR";
  bool swapped = detail::flagOf(attr("transpose_kernel"));
  if (circular || padding.mode() == "VALID" || padding.mode() == "SAME")
    padding = transposedPadding(size, strides, options.rhsDilation,
                                padding.mode() == "SAME");
  std::vector<Tensor> operands = detail::convolutionOperands(*this, x);
  Tensor weights = swapped ? flipped(operands[1]) : operands[1];
  auto convolve = [&](const Tensor &input) {
    Tensor y = convGeneralDilated(input, weights, std::vector<int64_t>(rank, 1),
                                  padding, options);
    if (circular && y.hasType())
      y = wrapped(y, input.shape(), strides, swapped);
    return detail::addBias(y, operands[2]);
  };
  return detail::withOneBatch(operands[0], detail::rankOf(size), convolve);
}

} // namespace graft::nnx
