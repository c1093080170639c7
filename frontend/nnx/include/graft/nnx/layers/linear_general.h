// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// LinearGeneral: a linear map between any axes.
//
//   auto heads = nnx::LinearGeneral::make(8, {2, 4}, rngs);  // kernel [8,2,4]
//   auto out = nnx::LinearGeneral::make({2, 4}, 8, rngs, {.axis = {-2, -1}});

#ifndef GRAFT_NNX_LAYERS_LINEAR_GENERAL_H
#define GRAFT_NNX_LAYERS_LINEAR_GENERAL_H

#include <map>
#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/int_tuple.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What LinearGeneral can be told besides its features.
struct LinearGeneralOptions {
  /// The axes of the input that are contracted, one a feature of it; negative
  /// ones count from the end.
  IntTuple axis = -1;
  /// Leading axes of the input that have their own kernel, with their extents:
  /// {{0, 3}}. They must be 0, 1, ...
  std::map<int64_t, int64_t> batchAxis = {};
  bool useBias = true;
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  /// Both are called with the flat shape: [batch * in, out] and [batch * out].
  Initializer kernelInit = initializers::lecunNormal();
  Initializer biasInit = initializers::zeros();
};

/// State: `bias` Param [batch..., out...] unless useBias is false (then the
/// attribute is None), `kernel` Param [batch..., in..., out...]. Static
/// attributes: in_features, out_features, axis, batch_axis (its extents),
/// use_bias, dtype, param_dtype. Draws from stream params: the kernel, then the
/// bias.
///
/// As many axes as input features, and batch axes that lead, are needed;
/// otherwise the kernel is poisoned with InvalidArgument.
class LinearGeneral : public Module {
public:
  using Module::Module;
  LinearGeneral(const IntTuple &inFeatures, const IntTuple &outFeatures,
                const Rngs &rngs, const LinearGeneralOptions &options = {},
                std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<LinearGeneral>
  make(const IntTuple &inFeatures, const IntTuple &outFeatures,
       const Rngs &rngs, const LinearGeneralOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<LinearGeneral>(inFeatures, outFeatures, rngs, options,
                                    where);
  }

  /// Contracts the axes: x [batch..., others..., in...] in any order of axes to
  /// [batch..., others..., out...], in the computation's type.
  Tensor call(Tensor x) override;

  Attr &kernel = attr("kernel");
  Attr &bias = attr("bias");

  std::string className() const override { return "LinearGeneral"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_LINEAR_GENERAL_H
