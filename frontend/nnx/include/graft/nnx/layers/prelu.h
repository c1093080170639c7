// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// PReLU: a ReLU whose slope below zero is learned.
//
//   auto act = nnx::PReLU::make(0.25);

#ifndef GRAFT_NNX_LAYERS_PRELU_H
#define GRAFT_NNX_LAYERS_PRELU_H

#include <optional>

#include "graft/nnx/module.h"

namespace graft::nnx {

/// What PReLU can be told besides its slope.
struct PReLUOptions {
  /// The type of the stored slope.
  DType paramDtype = DType::F32;
  /// The type of the computation; the input's if absent.
  std::optional<DType> dtype = std::nullopt;
};

/// State: `negative_slope` Param, a scalar. Static attributes: dtype,
/// param_dtype. Draws nothing.
class PReLU : public Module {
public:
  using Module::Module;
  explicit PReLU(double negativeSlopeInit, const PReLUOptions &options = {},
                 std::source_location where = std::source_location::current());

  /// Makes a layer; `where` is the line that plans show for its slope.
  static Ref<PReLU>
  make(double negativeSlopeInit = 0.01, const PReLUOptions &options = {},
       std::source_location where = std::source_location::current()) {
    return nnx::make<PReLU>(negativeSlopeInit, options, where);
  }

  /// x where it is not below 0, elsewhere the slope times x, elementwise, in
  /// the computation's type.
  Tensor call(Tensor x) override;

  /// What negative inputs are multiplied by.
  Attr &negativeSlope = attr("negative_slope");

  std::string className() const override { return "PReLU"; }
};

} // namespace graft::nnx

#endif // GRAFT_NNX_LAYERS_PRELU_H
