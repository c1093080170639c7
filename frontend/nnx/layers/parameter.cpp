// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/parameter.h"

namespace graft::nnx::detail {

void initialize(Attr &attr, const VariableType &type, const Initializer &init,
                const Rngs &rngs, const Shape &shape, DType dtype,
                const std::source_location &where) {
  RandomKey key = rngs.params(where);
  attr =
      Object(Variable(type, init(key, shape, dtype, where), {}, where), where);
}

void putDtypes(Module &module, std::optional<DType> dtype, DType paramDtype,
               const std::source_location &where) {
  auto name = [](DType d) {
    return std::string(toString(d).data(), toString(d).size());
  };
  module.attr("dtype") =
      dtype ? Object(name(*dtype), where) : Object(nullptr, where);
  module.attr("param_dtype") = Object(name(paramDtype), where);
}

} // namespace graft::nnx::detail
