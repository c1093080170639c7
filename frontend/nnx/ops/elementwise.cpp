// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/elementwise.h"

#include <limits>

#include "absl/strings/str_cat.h"
#include "frontend/nnx/ops/promote.h"
#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx {

using detail::LocationScope;
using detail::Promotion;
using Kind = ElementwiseKind;

namespace {

std::string nameOf(Kind kind) { return toString(TensorOp{Elementwise{kind}}); }

/// Applies `kind` to operands made alike; to Bools `ofBools`, if there is one.
Tensor alike(Kind kind, const std::vector<Operand> &operands,
             Promotion promotion, std::optional<Kind> ofBools = std::nullopt) {
  LocationScope scope(operands.front().where());
  std::vector<Tensor> tensors =
      detail::makeAlike(nameOf(kind), operands, promotion);
  if (tensors.size() != operands.size())
    return tensors.front();
  if (ofBools && tensors.front().dtype() == DType::Bool)
    kind = *ofBools;
  return detail::apply({Elementwise{kind}}, tensors);
}

Tensor unary(Kind kind, const Operand &x) {
  LocationScope scope(x.where());
  return detail::apply({Elementwise{kind}}, {x.tensor()});
}

Tensor ofFloat(Kind kind, const Operand &x) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  return detail::apply({Elementwise{kind}},
                       {astype(tensor, inexactType(tensor.dtype()))});
}

Tensor logical(Kind kind, const Operand &a, const Operand &b) {
  LocationScope scope(a.where());
  return alike(kind, {astype(a, DType::Bool), astype(b, DType::Bool)},
               Promotion::Common);
}

/// `a` multiplied out by squaring, as jax.lax.integer_pow.
Tensor integerPower(Tensor x, int64_t exponent) {
  if (x.dtype() == DType::Bool)
    x = astype(x, DType::I32);
  bool isReciprocal = exponent < 0;
  if (isReciprocal && !isComputableFloat(x.dtype()))
    return detail::failArgument(
        absl::StrCat("power: an integer tensor ", x.toString(),
                     " cannot be raised to the negative power ", exponent,
                     "; make it a float with astype"));
  std::optional<Tensor> product;
  for (uint64_t left = isReciprocal ? -static_cast<uint64_t>(exponent)
                                    : static_cast<uint64_t>(exponent);
       left > 0; left >>= 1) {
    if (left & 1)
      product = product ? *product * x : x;
    if (left > 1)
      x = x * x;
  }
  Tensor result = product ? *product : detail::filled(1, x.shape(), x.dtype());
  return isReciprocal ? 1 / result : result;
}

} // namespace

Tensor add(const Operand &a, const Operand &b) {
  return alike(Kind::Add, {a, b}, Promotion::Common, Kind::Or);
}
Tensor subtract(const Operand &a, const Operand &b) {
  return alike(Kind::Subtract, {a, b}, Promotion::Common);
}
Tensor multiply(const Operand &a, const Operand &b) {
  return alike(Kind::Multiply, {a, b}, Promotion::Common, Kind::And);
}
Tensor divide(const Operand &a, const Operand &b) {
  return alike(Kind::Divide, {a, b}, Promotion::Inexact);
}
Tensor maximum(const Operand &a, const Operand &b) {
  return alike(Kind::Maximum, {a, b}, Promotion::Common, Kind::Or);
}
Tensor minimum(const Operand &a, const Operand &b) {
  return alike(Kind::Minimum, {a, b}, Promotion::Common, Kind::And);
}

Tensor clip(const Operand &x, const Operand &low, const Operand &high) {
  LocationScope scope(x.where());
  return minimum(maximum(x, low), high);
}

Tensor equal(const Operand &a, const Operand &b) {
  return alike(Kind::Equal, {a, b}, Promotion::Common);
}
Tensor notEqual(const Operand &a, const Operand &b) {
  return alike(Kind::NotEqual, {a, b}, Promotion::Common);
}
Tensor less(const Operand &a, const Operand &b) {
  return alike(Kind::Less, {a, b}, Promotion::Common);
}
Tensor lessEqual(const Operand &a, const Operand &b) {
  return alike(Kind::LessEqual, {a, b}, Promotion::Common);
}
Tensor greater(const Operand &a, const Operand &b) {
  return alike(Kind::Greater, {a, b}, Promotion::Common);
}
Tensor greaterEqual(const Operand &a, const Operand &b) {
  return alike(Kind::GreaterEqual, {a, b}, Promotion::Common);
}

Tensor isfinite(const Operand &x) {
  LocationScope scope(x.where());
  return less(abs(ofFloat(Kind::Abs, x)),
              std::numeric_limits<double>::infinity());
}

Tensor negative(const Operand &x) { return unary(Kind::Negate, x); }

Tensor abs(const Operand &x) {
  return x.tensor().dtype() == DType::Bool ? x.tensor() : unary(Kind::Abs, x);
}

Tensor floor(const Operand &x) {
  Tensor tensor = x.tensor();
  return tensor.hasType() && !isComputableFloat(tensor.dtype())
             ? tensor
             : unary(Kind::Floor, x);
}

Tensor square(const Operand &x) {
  LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (tensor.dtype() == DType::Bool)
    tensor = astype(tensor, DType::I32);
  return multiply(tensor, tensor);
}

Tensor exp(const Operand &x) { return ofFloat(Kind::Exp, x); }
Tensor expm1(const Operand &x) { return ofFloat(Kind::Expm1, x); }
Tensor log(const Operand &x) { return ofFloat(Kind::Log, x); }
Tensor log1p(const Operand &x) { return ofFloat(Kind::Log1p, x); }
Tensor sqrt(const Operand &x) { return ofFloat(Kind::Sqrt, x); }
Tensor rsqrt(const Operand &x) { return ofFloat(Kind::Rsqrt, x); }
Tensor sin(const Operand &x) { return ofFloat(Kind::Sin, x); }
Tensor cos(const Operand &x) { return ofFloat(Kind::Cos, x); }
Tensor tanh(const Operand &x) { return ofFloat(Kind::Tanh, x); }
Tensor erf(const Operand &x) { return ofFloat(Kind::Erf, x); }
Tensor erfc(const Operand &x) { return ofFloat(Kind::Erfc, x); }

Tensor logicalAnd(const Operand &a, const Operand &b) {
  return logical(Kind::And, a, b);
}
Tensor logicalOr(const Operand &a, const Operand &b) {
  return logical(Kind::Or, a, b);
}
Tensor logicalXor(const Operand &a, const Operand &b) {
  return logical(Kind::NotEqual, a, b);
}
Tensor logicalNot(const Operand &x) {
  LocationScope scope(x.where());
  return detail::apply({Elementwise{Kind::Not}}, {astype(x, DType::Bool)});
}

Tensor power(const Operand &a, const Operand &b) {
  if (b.literalKind() != Operand::Literal::Integer)
    return alike(Kind::Power, {a, b}, Promotion::Common);
  LocationScope scope(a.where());
  Tensor base = a.tensor();
  if (!base.hasType())
    return detail::badOperand(base);
  return integerPower(base, static_cast<int64_t>(b.literalValue()));
}

Tensor where(const Operand &condition, const Operand &a, const Operand &b) {
  LocationScope scope(condition.where());
  Tensor chosen = astype(condition, DType::Bool);
  std::vector<Operand> operands = {chosen, a, b};
  if (std::optional<Tensor> bad = detail::findUnusable(operands))
    return *bad;
  absl::StatusOr<DType> type = resultType({a, b});
  if (!type.ok())
    return detail::failArgument(
        absl::StrCat("where: ", type.status().message()));
  absl::StatusOr<Shape> shape = detail::broadcastShapes("where", operands);
  if (!shape.ok())
    return detail::fail(shape.status());
  return detail::apply({Elementwise{Kind::Select}},
                       {detail::expand(chosen, DType::Bool, *shape),
                        detail::expand(a, *type, *shape),
                        detail::expand(b, *type, *shape)});
}

Tensor astype(const Operand &x, DType dtype) {
  LocationScope scope(x.where());
  // Straight to the float that is asked for, with one rounding.
  if (x.literalKind() != Operand::Literal::None && isComputableFloat(dtype))
    return detail::filled(x.literalValue(), {}, dtype);
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  DType from = tensor.dtype();
  if (from == dtype)
    return tensor;
  if (!isComputable(from) || !isComputable(dtype))
    return detail::failArgument(absl::StrCat(
        "astype: ", tensor.toString(), " cannot be converted to ",
        detail::nameOf(dtype),
        "; both must be one of bool, i8, i16, i32, i64, f16, bf16, f32, f64"));
  if (dtype == DType::Bool)
    return notEqual(tensor, 0);
  bool betweenHalves = isComputableFloat(from) && bitWidth(from) == 16 &&
                       isComputableFloat(dtype) && bitWidth(dtype) == 16;
  // Every F16 and BF16 is an F32, so that only the second step rounds.
  if (betweenHalves)
    tensor = detail::apply({Convert{DType::F32}}, {tensor});
  return detail::apply({Convert{dtype}}, {tensor});
}

} // namespace graft::nnx
