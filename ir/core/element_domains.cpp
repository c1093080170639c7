// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/element_domains.h"

#include "absl/strings/str_cat.h"

namespace graft {
namespace {

bool isSignedInteger(DType dtype) {
  return dtype == DType::I8 || dtype == DType::I16 || dtype == DType::I32 ||
         dtype == DType::I64;
}

} // namespace

bool isNumber(DType dtype) {
  return isComputableFloat(dtype) || isSignedInteger(dtype);
}

bool isComputableFloat(DType dtype) {
  return dtype == DType::F16 || dtype == DType::BF16 || dtype == DType::F32 ||
         dtype == DType::F64;
}

bool isComputable(DType dtype) {
  return dtype == DType::Bool || isNumber(dtype);
}

absl::Status checkDomain(absl::string_view name, Domain domain, DType dtype) {
  switch (domain) {
  case Domain::Floats:
    if (!isComputableFloat(dtype))
      return absl::InvalidArgumentError(absl::StrCat(
          name, " takes f16, bf16, f32 or f64, found ", toString(dtype)));
    break;
  case Domain::Numbers:
    if (!isNumber(dtype))
      return absl::InvalidArgumentError(absl::StrCat(
          name, " takes floats or signed integers, found ", toString(dtype)));
    break;
  case Domain::Bools:
    if (dtype != DType::Bool)
      return absl::InvalidArgumentError(
          absl::StrCat(name, " takes bool, found ", toString(dtype)));
    break;
  case Domain::Any:
    if (!isComputable(dtype))
      return absl::InvalidArgumentError(
          absl::StrCat(name, " cannot compute with ", toString(dtype)));
    break;
  }
  return absl::OkStatus();
}

} // namespace graft
