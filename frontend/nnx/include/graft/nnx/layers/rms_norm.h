// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// RMSNorm: divides by the root of the mean square; a scale a feature.
//
//   auto norm = nnx::RMSNorm::make(4096, rngs, {.epsilon = 1e-5});

#ifndef GRAFT_NNX_LAYERS_RMS_NORM_H
#define GRAFT_NNX_LAYERS_RMS_NORM_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What RMSNorm can be told besides its size.
struct RMSNormOptions {
  /// Added to the mean square before its root is taken.
  double epsilon = 1e-6;
  /// Whether there is a scale.
  bool useScale = true;
  /// The type of the stored scale.
  DType paramDtype = DType::F32;
  /// The type of the result; the scale's and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  /// Called with the shape {numFeatures}.
  Initializer scaleInit = initializers::ones();
  /// The axes whose mean square is taken, and those that the scale lies along.
  IntTuple reductionAxes = -1;
  IntTuple featureAxes = -1;
};

/// State: `scale` Param [numFeatures] if useScale; otherwise the attribute is
/// None. Static attributes: num_features, epsilon, use_scale, reduction_axes,
/// feature_axes, dtype, param_dtype. Draws one key from stream params for the
/// scale.
class RMSNorm : public Module {
public:
  using Module::Module;
  RMSNorm(int64_t numFeatures, const Rngs &rngs,
          const RMSNormOptions &options = {},
          std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializer.
  static Ref<RMSNorm>
  make(int64_t numFeatures, const Rngs &rngs,
       const RMSNormOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<RMSNorm>(numFeatures, rngs, options, where);
  }

  /// Normalizes x, of any shape whose feature axis fits. A mask, broadcast to
  /// x, says which elements the statistics count; all if it is empty.
  Tensor call(Tensor x) override { return call(std::move(x), Tensor()); }
  Tensor call(Tensor x, const Tensor &mask);

  /// What each feature is multiplied by.
  Attr &scale = attr("scale");

  std::string className() const override { return "RMSNorm"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_RMS_NORM_H
