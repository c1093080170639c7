// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/statics.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/promote.h"
#include "graft/nnx/operand.h"

namespace graft::nnx::detail {

namespace {
std::optional<DType> parseDtype(const std::optional<std::string> &name) {
  for (int i = 0; name && i < numDTypes; ++i)
    if (nameOf(static_cast<DType>(i)) == *name)
      return static_cast<DType>(i);
  return std::nullopt;
}
} // namespace

int64_t intOf(const Attr &attr) { return staticOf<int64_t>(attr).value_or(0); }

bool flagOf(const Attr &attr) { return staticOf<bool>(attr).value_or(false); }

double numberOf(const Attr &attr) { return staticOf<double>(attr).value_or(0); }

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
  return parseDtype(staticOf<std::string>(module.attr("dtype")));
}

DType paramDtypeOf(Module &module) {
  return parseDtype(staticOf<std::string>(module.attr("param_dtype")))
      .value_or(DType::F32);
}

Tensor valueOf(const Attr &attr) {
  return attr.get().isNone() ? Tensor() : Operand(attr).tensor();
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

} // namespace graft::nnx::detail
