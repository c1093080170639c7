// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Linear: a kernel and a bias.
//
//   auto layer = nnx::Linear::make(4, 6, rngs, {.useBias = false});
//   (*layer)["kernel"].tensor().shape();    // {4, 6}

#ifndef GRAFT_NNX_LAYERS_LINEAR_H
#define GRAFT_NNX_LAYERS_LINEAR_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What Linear can be told besides its sizes.
struct LinearOptions {
  bool useBias = true;
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' if absent.
  std::optional<DType> dtype = std::nullopt;
  Initializer kernelInit = initializers::lecunNormal();
  Initializer biasInit = initializers::zeros();
};

/// State: `bias` Param [outFeatures] unless useBias is false (then the
/// attribute is None), `kernel` Param [inFeatures, outFeatures]. Static
/// attributes: in_features, out_features, use_bias, dtype, param_dtype.
///
/// Draws from stream params: the kernel, then the bias; a bias that is not
/// there draws nothing. Sizes below 0 or an initializer that cannot draw give
/// poisoned variables.
class Linear : public Module {
public:
  using Module::Module;
  Linear(int64_t inFeatures, int64_t outFeatures, const Rngs &rngs,
         const LinearOptions &options = {},
         std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<Linear>
  make(int64_t inFeatures, int64_t outFeatures, const Rngs &rngs,
       const LinearOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<Linear>(inFeatures, outFeatures, rngs, options, where);
  }

  Attr &kernel = attr("kernel");
  Attr &bias = attr("bias");

  /// x [..., inFeatures] to x kernel + bias [..., outFeatures], in `dtype` or
  /// the type that x and the parameters promote to.
  Tensor call(Tensor x) override;

  std::string className() const override { return "Linear"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_LINEAR_H
