// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_LAYERS_PARAMETER_H
#define GRAFT_FRONTEND_NNX_LAYERS_PARAMETER_H

#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"

namespace graft::nnx::detail {

/// Draws a key from stream params (always, as Flax does) and puts a variable of
/// `type` at `attr`.
void initialize(Attr &attr, const VariableType &type, const Initializer &init,
                const Rngs &rngs, const Shape &shape, DType dtype,
                const std::source_location &where);

/// The same for a Param of shape `shape` that is initialized as one of shape
/// `flat`, or None, without a draw, if it is not `present`.
void initializeParam(Attr &attr, bool present, const Initializer &init,
                     const Rngs &rngs, const Shape &flat, const Shape &shape,
                     DType dtype, const std::source_location &where);

/// Puts the Params of a normalization layer: the scale, then the bias, each
/// only if the options say so.
template <class Options>
void initializeAffine(Attr &scale, Attr &bias, const Options &options,
                      int64_t features, const Rngs &rngs,
                      const std::source_location &where) {
  initializeParam(scale, options.useScale, options.scaleInit, rngs, {features},
                  {features}, options.paramDtype, where);
  initializeParam(bias, options.useBias, options.biasInit, rngs, {features},
                  {features}, options.paramDtype, where);
}

/// Puts a variable of `type` whose elements are all `value`; draws nothing.
void initializeFilled(Attr &attr, const VariableType &type, double value,
                      const Shape &shape, DType dtype,
                      const std::source_location &where);

/// Reports `error`, the reason why the layer cannot be, and puts a poisoned
/// Param at `attr`.
void initializePoisoned(Attr &attr, const absl::Status &error,
                        const std::source_location &where);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_PARAMETER_H
