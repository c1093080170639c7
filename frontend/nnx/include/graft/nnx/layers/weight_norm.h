// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// WeightNorm: a layer whose kernels get the length of a learned scale before
// each call.
//
//   auto layer = nnx::WeightNorm::make(nnx::Linear::make(4, 6, rngs), rngs);

#ifndef GRAFT_NNX_LAYERS_WEIGHT_NORM_H
#define GRAFT_NNX_LAYERS_WEIGHT_NORM_H

#include <optional>

#include "graft/nnx/filter.h"
#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What WeightNorm can be told besides its layer.
struct WeightNormOptions {
  /// The axes with a scale of their own; {} has one scale for all.
  IntTuple featureAxes = -1;
  bool useScale = true;
  /// Called with the key of seed 0, as no key is drawn; Flax takes constants
  /// only.
  Initializer scaleInit = initializers::ones();
  /// Added to squared lengths that are divided by.
  double epsilon = 1e-12;
  /// The type of the normalized kernels; what they and the scales promote to if
  /// absent.
  std::optional<DType> dtype = std::nullopt;
  DType paramDtype = DType::F32;
  /// Which Params are normalized.
  Filter variableFilter = pathContains("kernel");
};

/// State: `layer_instance`, and with useScale in the Dict `scales`, for each
/// normalized Param, raw F32 data [the extents of its feature axes], whose name
/// is Flax's tuple as Python prints it: one path element "('kernel',)". Static
/// attributes: feature_axes, use_scale, epsilon, dtype, param_dtype, and
/// the Dict `normalized`, whose names are those of the Params. Draws nothing.
class WeightNorm : public Module {
public:
  using Module::Module;
  WeightNorm(Ref<Module> layer, const Rngs &rngs,
             const WeightNormOptions &options = {},
             std::source_location where = std::source_location::current());

  /// Wraps `layer`; `where` is the line that plans show for the scales.
  static Ref<WeightNorm>
  make(Ref<Module> layer, const Rngs &rngs,
       const WeightNormOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<WeightNorm>(std::move(layer), rngs, options, where);
  }

  /// Normalizes the layer's kernels in place, then calls it.
  Tensor call(Tensor x) override;

  Attr &layerInstance = attr("layer_instance");
  Attr &scales = attr("scales");

  std::string className() const override { return "WeightNorm"; }

private:
  absl::Status normalize(const Path &path, const Variable &param);
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_WEIGHT_NORM_H
