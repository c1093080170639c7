// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/layers/conv_transpose.h"

#include "frontend/nnx/layers/convolution.h"

namespace graft::nnx {

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

} // namespace graft::nnx
