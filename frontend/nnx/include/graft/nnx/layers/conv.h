// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Conv: a convolution over any number of spatial dimensions, channels last.
//
//   auto conv = nnx::Conv::make(3, 16, {3, 3}, rngs, {.strides = 2});
//   auto line = nnx::Conv::make(8, 8, 5, rngs, {.padding = "CAUSAL"});

#ifndef GRAFT_NNX_LAYERS_CONV_H
#define GRAFT_NNX_LAYERS_CONV_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"
#include "graft/nnx/products.h"

namespace graft::nnx {

/// What Conv can be told besides its features and the size of its kernel.
struct ConvOptions {
  /// Steps between windows; one integer is for all spatial dimensions, here and
  /// in the dilations.
  IntTuple strides = 1;
  ConvPadding padding = "SAME";
  /// Distances between elements of the input and of the kernel.
  IntTuple inputDilation = 1;
  IntTuple kernelDilation = 1;
  /// Into how many groups the input features are divided.
  int64_t featureGroupCount = 1;
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
};

/// State: `bias` Param [outFeatures] unless useBias is false (then the
/// attribute is None), `kernel` Param [kernelSize..., inFeatures / groups,
/// outFeatures]. Static attributes: in_features, out_features, kernel_size,
/// kernel_shape, strides, padding, input_dilation, kernel_dilation,
/// feature_group_count, use_bias, dtype, param_dtype. Draws from stream params:
/// the kernel, then the bias. An integer for kernelSize is a 1-D kernel.
///
/// A group count that does not divide the input features, or a mask of another
/// shape than the kernel's, poisons the kernel with InvalidArgument.
class Conv : public Module {
public:
  using Module::Module;
  Conv(int64_t inFeatures, int64_t outFeatures, const IntTuple &kernelSize,
       const Rngs &rngs, const ConvOptions &options = {},
       std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<Conv>
  make(int64_t inFeatures, int64_t outFeatures, const IntTuple &kernelSize,
       const Rngs &rngs, const ConvOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<Conv>(inFeatures, outFeatures, kernelSize, rngs, options,
                           where);
  }

  /// Convolves x [batch..., spatial..., in] to [batch..., spatial'..., out];
  /// any number of batch dimensions, also none.
  Tensor call(Tensor x) override;

  Attr &kernel = attr("kernel");
  Attr &bias = attr("bias");
  /// None unless one was given.
  Attr &mask = attr("mask");

  std::string className() const override { return "Conv"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_CONV_H
