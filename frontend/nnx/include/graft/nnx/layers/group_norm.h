// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// GroupNorm: normalizes groups of features of each example.
//
//   auto norm = nnx::GroupNorm::make(64, rngs);                    // 32 groups
//   auto pairs = nnx::GroupNorm::make(64, rngs,
//       {.numGroups = std::nullopt, .groupSize = 2});

#ifndef GRAFT_NNX_LAYERS_GROUP_NORM_H
#define GRAFT_NNX_LAYERS_GROUP_NORM_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What GroupNorm can be told besides its size.
struct GroupNormOptions {
  /// How many groups, or how large each is: exactly one of the two.
  std::optional<int64_t> numGroups = 32;
  std::optional<int64_t> groupSize = std::nullopt;
  /// Added to the variance before its root is taken.
  double epsilon = 1e-6;
  bool useBias = true;
  bool useScale = true;
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the result; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  Initializer biasInit = initializers::zeros();
  Initializer scaleInit = initializers::ones();
  /// The axes that statistics are taken over, the features' last; all but the
  /// first if absent.
  std::optional<IntTuple> reductionAxes = std::nullopt;
};

/// State: `bias` and `scale` Param [numFeatures] unless an option says no (then
/// the attribute is None). Static attributes: num_features, num_groups,
/// group_size, epsilon, use_bias, use_scale, reduction_axes, dtype,
/// param_dtype. Draws from stream params: the scale, then the bias.
///
/// Both or neither of numGroups and groupSize, and one that does not divide
/// numFeatures, poison the scale with InvalidArgument.
class GroupNorm : public Module {
public:
  using Module::Module;
  GroupNorm(int64_t numFeatures, const Rngs &rngs,
            const GroupNormOptions &options = {},
            std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<GroupNorm>
  make(int64_t numFeatures, const Rngs &rngs,
       const GroupNormOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<GroupNorm>(numFeatures, rngs, options, where);
  }

  /// Normalizes x, of any shape whose feature axis fits. A mask, broadcast to
  /// x, says which elements the statistics count; all if it is empty.
  Tensor call(Tensor x) override { return call(std::move(x), Tensor()); }
  Tensor call(Tensor x, const Tensor &mask);

  /// What each feature is multiplied by, and what is then added.
  Attr &scale = attr("scale");
  Attr &bias = attr("bias");

  std::string className() const override { return "GroupNorm"; }

private:
  /// The shape with its last extent split into groups.
  Shape groupShape(Shape shape);
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_GROUP_NORM_H
