// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// InstanceNorm: normalizes each feature of each example.
//
//   auto norm = nnx::InstanceNorm::make(16, rngs);

#ifndef GRAFT_NNX_LAYERS_INSTANCE_NORM_H
#define GRAFT_NNX_LAYERS_INSTANCE_NORM_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What InstanceNorm can be told besides its size.
struct InstanceNormOptions {
  /// Added to the variance before its root is taken.
  double epsilon = 1e-6;
  /// Whether there is a bias, and whether there is a scale.
  bool useBias = true;
  bool useScale = true;
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the result; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  /// Called with the shape {numFeatures}.
  Initializer biasInit = initializers::zeros();
  Initializer scaleInit = initializers::ones();
  /// The axes of the features; not the first one, which is the batch.
  IntTuple featureAxes = -1;
};

/// State: `bias` and `scale` Param [numFeatures] unless an option says no (then
/// the attribute is None). Static attributes: num_features, epsilon, use_bias,
/// use_scale, feature_axes, dtype, param_dtype. Draws from stream params: the
/// scale, then the bias.
class InstanceNorm : public Module {
public:
  using Module::Module;
  InstanceNorm(int64_t numFeatures, const Rngs &rngs,
               const InstanceNormOptions &options = {},
               std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<InstanceNorm>
  make(int64_t numFeatures, const Rngs &rngs,
       const InstanceNormOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<InstanceNorm>(numFeatures, rngs, options, where);
  }

  /// Normalizes x, of any shape whose feature axis fits. A mask, broadcast to
  /// x, says which elements the statistics count; all if it is empty.
  Tensor call(Tensor x) override { return call(std::move(x), Tensor()); }
  Tensor call(Tensor x, const Tensor &mask);

  /// What each feature is multiplied by, and what is then added.
  Attr &scale = attr("scale");
  Attr &bias = attr("bias");

  std::string className() const override { return "InstanceNorm"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_INSTANCE_NORM_H
