// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/statics.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/layers/forward.h"
#include "frontend/nnx/trace/location.h"
#include "graft/nnx/rng_stream.h"

namespace graft::nnx::detail {

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

int64_t intOf(const Attr &attr) { return staticOf<int64_t>(attr).value_or(0); }

bool flagOf(const Attr &attr) { return staticOf<bool>(attr).value_or(false); }

std::vector<int64_t> intsOf(const Attr &attr) {
  if (std::optional<int64_t> one = staticOf<int64_t>(attr))
    return {*one};
  return staticOf<std::vector<int64_t>>(attr).value_or(std::vector<int64_t>());
}

std::vector<int64_t> repeatedOf(const Attr &attr, size_t count) {
  if (std::optional<int64_t> one = staticOf<int64_t>(attr))
    return std::vector<int64_t>(count, *one);
  return intsOf(attr);
}

std::optional<DType> dtypeOf(Module &module) {
  return computeDtype(module).value_or(std::optional<DType>());
}

absl::StatusOr<bool> firstFlag(std::optional<bool> given, const Attr &attr,
                               const char *what, const char *layer) {
  if (!given)
    given = staticOf<bool>(attr);
  if (given)
    return *given;
  return absl::InvalidArgumentError(
      absl::StrCat("No `", what, "` argument was provided to ", layer,
                   ": give it to the constructor or to the call"));
}

absl::StatusOr<RandomKey> dropoutKey(const std::optional<RandomKey> &given,
                                     const Attr &stream, const char *layer) {
  if (given)
    return *given;
  if (Ref<RngStream> own = stream.module<RngStream>())
    return (*own)(currentLocation());
  return absl::InvalidArgumentError(
      absl::StrCat("`deterministic` is False, but ", layer,
                   " has no stream of its own: make it with Rngs or give the "
                   "call a key"));
}

} // namespace graft::nnx::detail
