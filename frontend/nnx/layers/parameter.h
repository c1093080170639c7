// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_LAYERS_PARAMETER_H
#define GRAFT_FRONTEND_NNX_LAYERS_PARAMETER_H

#include <optional>

#include "graft/nnx/initializers.h"
#include "graft/nnx/module.h"

namespace graft::nnx::detail {

/// Draws a key from stream params (always, as Flax does) and puts a variable of
/// `type` at `attr`.
void initialize(Attr &attr, const VariableType &type, const Initializer &init,
                const Rngs &rngs, const Shape &shape, DType dtype,
                const std::source_location &where);

/// Static attributes "dtype" (None if absent) and "param_dtype".
void putDtypes(Module &module, std::optional<DType> dtype, DType paramDtype,
               const std::source_location &where);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_PARAMETER_H
