// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Einsum: a product with a kernel, written as an equation.
//
//   auto heads = nnx::Einsum::make("nta,hab->nthb", {3, 4, 6}, rngs);

#ifndef GRAFT_NNX_LAYERS_EINSUM_H
#define GRAFT_NNX_LAYERS_EINSUM_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"

namespace graft::nnx {

/// What Einsum can be told besides its equation and the kernel's shape.
struct EinsumOptions {
  /// The extents of the bias, which line up with the kernel's axes that the
  /// result keeps; no bias if absent.
  std::optional<Shape> biasShape = std::nullopt;
  /// The type of stored parameters.
  DType paramDtype = DType::F32;
  /// The type of the computation; the parameters' and input's if absent.
  std::optional<DType> dtype = std::nullopt;
  Initializer kernelInit = initializers::lecunNormal();
  Initializer biasInit = initializers::zeros();
};

/// State: `bias` Param [biasShape...] if there is one (otherwise the attribute
/// is None), `kernel` Param [kernelShape...]. Static attributes: einsum_str
/// (without spaces), kernel_shape, bias_shape, dtype, param_dtype. Draws from
/// stream params: the kernel, then the bias.
///
/// The equation needs "->" and exactly two operands, the input and the kernel;
/// otherwise the kernel is poisoned with InvalidArgument.
class Einsum : public Module {
public:
  using Module::Module;
  Einsum(std::string equation, const Shape &kernelShape, const Rngs &rngs,
         const EinsumOptions &options = {},
         std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its initializers.
  static Ref<Einsum>
  make(std::string equation, const Shape &kernelShape, const Rngs &rngs,
       const EinsumOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<Einsum>(std::move(equation), kernelShape, rngs, options,
                             where);
  }

  /// The equation's result for x and the kernel, plus the bias, in the
  /// computation's type.
  Tensor call(Tensor x) override;

  Attr &kernel = attr("kernel");
  Attr &bias = attr("bias");

  std::string className() const override { return "Einsum"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_EINSUM_H
