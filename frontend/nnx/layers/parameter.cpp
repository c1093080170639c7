// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/parameter.h"

#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"

namespace graft::nnx::detail {

void initialize(Attr &attr, const VariableType &type, const Initializer &init,
                const Rngs &rngs, const Shape &shape, DType dtype,
                const std::source_location &where) {
  RandomKey key = rngs.params(where);
  attr = Object(
      Variable(type, init(key, shape, dtype, where), init.metadata(), where),
      where);
}

void initializeParam(Attr &attr, bool present, const Initializer &init,
                     const Rngs &rngs, const Shape &flat, const Shape &shape,
                     DType dtype, const std::source_location &where) {
  if (!present) {
    attr = Object(nullptr, where);
    return;
  }
  Tensor value = init.reshaped(rngs.params(where), flat, shape, dtype, where);
  attr =
      Object(Variable(Param, std::move(value), init.metadata(), where), where);
}

void initializeFilled(Attr &attr, const VariableType &type, double value,
                      const Shape &shape, DType dtype,
                      const std::source_location &where) {
  LocationScope scope(where);
  attr = Object(Variable(type, filled(value, shape, dtype), {}, where), where);
}

void initializePoisoned(Attr &attr, const absl::Status &error,
                        const std::source_location &where) {
  attr = Object(Variable(Param, fail(where, error), {}, where), where);
}

} // namespace graft::nnx::detail
