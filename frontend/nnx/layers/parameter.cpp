// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/parameter.h"

#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"

#include <limits>

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

void putDtypes(Module &module, std::optional<DType> dtype, DType paramDtype,
               const std::source_location &where) {
  auto name = [](DType d) {
    return std::string(toString(d).data(), toString(d).size());
  };
  module.attr("dtype") =
      dtype ? Object(name(*dtype), where) : Object(nullptr, where);
  module.attr("param_dtype") = Object(name(paramDtype), where);
}

Object toObject(const IntTuple &tuple, const std::source_location &where) {
  return tuple.isInt() ? Object(tuple.values().front(), where)
                       : Object(tuple.values(), where);
}

Object toObject(std::optional<bool> flag, const std::source_location &where) {
  return flag ? Object(*flag, where) : Object(nullptr, where);
}

int64_t product(const std::vector<int64_t> &extents) {
  int64_t result = 1;
  for (int64_t extent : extents)
    if (__builtin_mul_overflow(result, extent, &result))
      return std::numeric_limits<int64_t>::max();
  return result;
}

} // namespace graft::nnx::detail
