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

int numOperands(ElementwiseKind kind) { return infoOf(kind).operands; }

KindInfo infoOf(ElementwiseKind kind) {
  switch (kind) {
  case ElementwiseKind::Negate:
    return {"negate", 1, Domain::Numbers};
  case ElementwiseKind::Abs:
    return {"abs", 1, Domain::Numbers};
  case ElementwiseKind::Exp:
    return {"exp", 1, Domain::Floats};
  case ElementwiseKind::Expm1:
    return {"expm1", 1, Domain::Floats};
  case ElementwiseKind::Log:
    return {"log", 1, Domain::Floats};
  case ElementwiseKind::Log1p:
    return {"log1p", 1, Domain::Floats};
  case ElementwiseKind::Sqrt:
    return {"sqrt", 1, Domain::Floats};
  case ElementwiseKind::Rsqrt:
    return {"rsqrt", 1, Domain::Floats};
  case ElementwiseKind::Sin:
    return {"sin", 1, Domain::Floats};
  case ElementwiseKind::Cos:
    return {"cos", 1, Domain::Floats};
  case ElementwiseKind::Tanh:
    return {"tanh", 1, Domain::Floats};
  case ElementwiseKind::Erf:
    return {"erf", 1, Domain::Floats};
  case ElementwiseKind::Floor:
    return {"floor", 1, Domain::Floats};
  case ElementwiseKind::Not:
    return {"not", 1, Domain::Bools};
  case ElementwiseKind::Add:
    return {"add", 2, Domain::Numbers};
  case ElementwiseKind::Subtract:
    return {"subtract", 2, Domain::Numbers};
  case ElementwiseKind::Multiply:
    return {"multiply", 2, Domain::Numbers};
  case ElementwiseKind::Divide:
    return {"divide", 2, Domain::Floats};
  case ElementwiseKind::Maximum:
    return {"maximum", 2, Domain::Numbers};
  case ElementwiseKind::Minimum:
    return {"minimum", 2, Domain::Numbers};
  case ElementwiseKind::Power:
    return {"power", 2, Domain::Floats};
  case ElementwiseKind::And:
    return {"and", 2, Domain::Bools};
  case ElementwiseKind::Or:
    return {"or", 2, Domain::Bools};
  case ElementwiseKind::Equal:
    return {"equal", 2, Domain::Any};
  case ElementwiseKind::NotEqual:
    return {"not_equal", 2, Domain::Any};
  case ElementwiseKind::Less:
    return {"less", 2, Domain::Numbers};
  case ElementwiseKind::LessEqual:
    return {"less_equal", 2, Domain::Numbers};
  case ElementwiseKind::Greater:
    return {"greater", 2, Domain::Numbers};
  case ElementwiseKind::GreaterEqual:
    return {"greater_equal", 2, Domain::Numbers};
  case ElementwiseKind::Fma:
    return {"fma", 3, Domain::Floats};
  case ElementwiseKind::Select:
    return {"select", 3, Domain::Any};
  }
  return {"unknown", 0, Domain::Any};
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
