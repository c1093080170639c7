// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What Conv and ConvTranspose share.

#ifndef GRAFT_FRONTEND_NNX_LAYERS_CONVOLUTION_H
#define GRAFT_FRONTEND_NNX_LAYERS_CONVOLUTION_H

#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/layers/parameter.h"
#include "frontend/nnx/layers/statics.h"
#include "graft/nnx/products.h"

namespace graft::nnx::detail {

/// A name, an amount or a flat tuple of pairs.
Object toObject(const ConvPadding &padding, const std::source_location &where);

/// The padding that `toObject` made the attribute from.
ConvPadding paddingOf(const Attr &attr);

/// Calls `convolve` on x with all its batch dimensions in one, or with one
/// added, and gives the result x's batch dimensions. x must be [batch...,
/// spatial..., features] with `spatial` spatial dimensions.
Tensor withOneBatch(const Tensor &x, int64_t spatial,
                    const std::function<Tensor(const Tensor &)> &convolve);

/// Returns x, the masked kernel and the bias of the module, promoted; the bias
/// is an empty tensor if there is none.
std::vector<Tensor> convolutionOperands(Module &module, const Tensor &x);

/// Returns y plus the bias, unless that is empty.
Tensor addBias(const Tensor &y, const Tensor &bias);

/// Returns why the mask, if there is one, does not fit the kernel.
absl::Status checkMask(const Tensor &mask, const Shape &kernelShape);

/// Puts the static attributes and the Params that both kinds of convolution
/// have. `kernelFeatures` are the last two extents of the kernel.
template <class Options>
void initializeConvolution(Module &module, int64_t inFeatures,
                           int64_t outFeatures, const IntTuple &kernelSize,
                           const Shape &kernelFeatures, const Rngs &rngs,
                           const Options &options,
                           const std::source_location &where) {
  Shape shape = kernelSize.values();
  module.attr("kernel_size") = Object(shape, where);
  shape.insert(shape.end(), kernelFeatures.begin(), kernelFeatures.end());
  module.attr("kernel_shape") = Object(shape, where);
  module.attr("in_features") = Object(inFeatures, where);
  module.attr("out_features") = Object(outFeatures, where);
  module.attr("strides") = toObject(options.strides, where);
  module.attr("padding") = toObject(options.padding, where);
  module.attr("kernel_dilation") = toObject(options.kernelDilation, where);
  module.attr("use_bias") = Object(options.useBias, where);
  putDtypes(module, options.dtype, options.paramDtype, where);
  bool masked = isThere(options.mask);
  module.attr("mask") =
      masked ? Object(options.mask, where) : Object(nullptr, where);
  if (absl::Status status = checkMask(options.mask, shape); !status.ok())
    return initializePoisoned(module.attr("kernel"), status, where);
  initializeParam(module.attr("kernel"), true, options.kernelInit, rngs, shape,
                  shape, options.paramDtype, where);
  initializeParam(module.attr("bias"), options.useBias, options.biasInit, rngs,
                  {outFeatures}, {outFeatures}, options.paramDtype, where);
}

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_CONVOLUTION_H
