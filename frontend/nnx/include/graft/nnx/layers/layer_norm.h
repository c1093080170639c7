// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LayerNorm: a scale and a bias a feature.
//
//   auto norm = nnx::LayerNorm::make(768, rngs, {.useBias = false});

#ifndef GRAFT_NNX_LAYERS_LAYER_NORM_H
#define GRAFT_NNX_LAYERS_LAYER_NORM_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What LayerNorm can be told besides its size.
struct LayerNormOptions {
  /// Added to the variance before its root is taken.
  double epsilon = 1e-6;
  /// Which of the two variables exist.
  bool useBias = true;
  bool useScale = true;
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' if absent.
  std::optional<DType> dtype = std::nullopt;
  Initializer biasInit = initializers::zeros();
  Initializer scaleInit = initializers::ones();
};

/// State: `bias` Param [numFeatures] if useBias, `scale` Param [numFeatures] if
/// useScale; otherwise the attribute is None. Static attributes: num_features,
/// epsilon, use_bias, use_scale, dtype, param_dtype. Draws from stream params:
/// the scale, then the bias.
class LayerNorm : public Module {
public:
  using Module::Module;
  LayerNorm(int64_t numFeatures, const Rngs &rngs,
            const LayerNormOptions &options = {},
            std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<LayerNorm>
  make(int64_t numFeatures, const Rngs &rngs,
       const LayerNormOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<LayerNorm>(numFeatures, rngs, options, where);
  }

  /// What each feature is multiplied by, and what is then added.
  Attr &scale = attr("scale");
  Attr &bias = attr("bias");

  /// (x - mean) / sqrt(variance + epsilon) * scale + bias over the last
  /// dimension of x [..., numFeatures]. The statistics are in F32 at least, the
  /// variance is E[x^2] - E[x]^2; the result is in `dtype` or the type that x
  /// and the parameters promote to.
  Tensor call(Tensor x) override;

  std::string className() const override { return "LayerNorm"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_LAYER_NORM_H
