// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// ConvTranspose: a transposed convolution, channels last.
//
//   auto up = nnx::ConvTranspose::make(16, 8, {4, 4}, rngs, {.strides = 2});

#ifndef GRAFT_NNX_LAYERS_CONV_TRANSPOSE_H
#define GRAFT_NNX_LAYERS_CONV_TRANSPOSE_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"
#include "graft/nnx/products.h"

namespace graft::nnx {

/// What ConvTranspose can be told besides its features and the size of its
/// kernel.
struct ConvTransposeOptions {
  /// How much larger each spatial dimension gets; one integer is for all of
  /// them.
  IntTuple strides = 1;
  /// As in jax.lax.conv_transpose, not as in PyTorch: pairs pad the input whose
  /// elements are `strides` apart. "CIRCULAR" wraps around.
  ConvPadding padding = "SAME";
  /// Distances between elements of the kernel.
  IntTuple kernelDilation = 1;
  bool useBias = true;
  /// Multiplied with the kernel before use; of the kernel's shape. A leaf of
  /// the state, `mask`, if given.
  Tensor mask = Tensor();
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  Initializer kernelInit = initializers::lecunNormal();
  Initializer biasInit = initializers::zeros();
  /// Flip the kernel's spatial axes and exchange its features, which makes the
  /// layer the gradient of a Conv with the same kernel.
  bool transposeKernel = false;
};

/// State: `bias` Param [outFeatures] unless useBias is false (then the
/// attribute is None), `kernel` Param [kernelSize..., inFeatures, outFeatures],
/// with the last two exchanged if transposeKernel. Static attributes:
/// in_features, out_features, kernel_size, kernel_shape, strides, padding,
/// kernel_dilation, use_bias, transpose_kernel, dtype, param_dtype. Draws from
/// stream params: the kernel, then the bias. An integer for kernelSize is a 1-D
/// kernel. A mask of another shape than the kernel's poisons the kernel with
/// InvalidArgument.
class ConvTranspose : public Module {
public:
  using Module::Module;
  ConvTranspose(int64_t inFeatures, int64_t outFeatures,
                const IntTuple &kernelSize, const Rngs &rngs,
                const ConvTransposeOptions &options = {},
                std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<ConvTranspose>
  make(int64_t inFeatures, int64_t outFeatures, const IntTuple &kernelSize,
       const Rngs &rngs, const ConvTransposeOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<ConvTranspose>(inFeatures, outFeatures, kernelSize, rngs,
                                    options, where);
  }

  /// Convolves x [batch..., spatial..., in] to [batch..., spatial'..., out];
  /// any number of batch dimensions, also none.
  Tensor call(Tensor x) override;

  Attr &kernel = attr("kernel");
  Attr &bias = attr("bias");
  /// None unless one was given.
  Attr &mask = attr("mask");

  std::string className() const override { return "ConvTranspose"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_CONV_TRANSPOSE_H
