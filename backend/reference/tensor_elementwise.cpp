// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <cmath>
#include <limits>

#include "backend/reference/tensor_elements.h"
#include "backend/reference/tensor_routines.h"

namespace graft::reference {
namespace {

/// F is float, for F32 and the half types, or double.
template <class F> F unary(ElementwiseKind kind, F x) {
  switch (kind) {
  case ElementwiseKind::Negate:
    return -x;
  case ElementwiseKind::Abs:
    return std::fabs(x);
  case ElementwiseKind::Exp:
    return std::exp(x);
  case ElementwiseKind::Expm1:
    return std::expm1(x);
  case ElementwiseKind::Log:
    return std::log(x);
  case ElementwiseKind::Log1p:
    return std::log1p(x);
  case ElementwiseKind::Sqrt:
    return std::sqrt(x);
  case ElementwiseKind::Rsqrt:
    return F(1) / std::sqrt(x);
  case ElementwiseKind::Sin:
    return std::sin(x);
  case ElementwiseKind::Cos:
    return std::cos(x);
  case ElementwiseKind::Tan:
    return std::tan(x);
  case ElementwiseKind::Tanh:
    return std::tanh(x);
  case ElementwiseKind::Erf:
    return std::erf(x);
  case ElementwiseKind::Erfc:
    return std::erfc(x);
  case ElementwiseKind::Cbrt:
    return std::cbrt(x);
  case ElementwiseKind::Round:
    return std::round(x);
  case ElementwiseKind::RoundEven:
    return std::nearbyint(x);
  default: // Floor
    return std::floor(x);
  }
}

template <class F> F maximum(F a, F b) {
  if (std::isnan(a) || std::isnan(b))
    return std::numeric_limits<F>::quiet_NaN();
  if (a == b)
    return std::signbit(a) ? b : a;
  return a > b ? a : b;
}

template <class F> F binary(ElementwiseKind kind, F a, F b) {
  switch (kind) {
  case ElementwiseKind::Add:
    return a + b;
  case ElementwiseKind::Subtract:
    return a - b;
  case ElementwiseKind::Multiply:
    return a * b;
  case ElementwiseKind::Divide:
    return a / b;
  case ElementwiseKind::Maximum:
    return maximum(a, b);
  case ElementwiseKind::Minimum:
    return -maximum(-a, -b);
  case ElementwiseKind::Remainder:
    return std::fmod(a, b);
  case ElementwiseKind::Atan2:
    return std::atan2(a, b);
  default: // Power
    return std::pow(a, b);
  }
}

/// Modulo 2^64.
int64_t integer(ElementwiseKind kind, int64_t a, int64_t b) {
  auto x = static_cast<uint64_t>(a), y = static_cast<uint64_t>(b);
  switch (kind) {
  case ElementwiseKind::Negate:
    return static_cast<int64_t>(0 - x);
  case ElementwiseKind::Abs:
    return static_cast<int64_t>(a < 0 ? 0 - x : x);
  case ElementwiseKind::Add:
    return static_cast<int64_t>(x + y);
  case ElementwiseKind::Subtract:
    return static_cast<int64_t>(x - y);
  case ElementwiseKind::Multiply:
    return static_cast<int64_t>(x * y);
  case ElementwiseKind::Maximum:
    return a > b ? a : b;
  default: // Minimum
    return a < b ? a : b;
  }
}

/// Returns the value of the integer type `dtype` that is `value` modulo its
/// range.
int64_t wrapTo(DType dtype, int64_t value) {
  int unused = 64 - bitWidth(dtype);
  return static_cast<int64_t>(static_cast<uint64_t>(value) << unused) >> unused;
}

bool holds(ElementwiseKind kind, Scalar a, Scalar b) {
  switch (kind) {
  case ElementwiseKind::Equal:
    return a == b;
  case ElementwiseKind::NotEqual:
    return a != b;
  case ElementwiseKind::Less:
    return a < b;
  case ElementwiseKind::LessEqual:
    return a <= b;
  case ElementwiseKind::Greater:
    return a > b;
  default: // GreaterEqual
    return a >= b;
  }
}

Scalar floating(ElementwiseKind kind, DType dtype, Scalar a, Scalar b) {
  bool isUnary = numOperands(kind) == 1;
  if (dtype == DType::F64)
    return isUnary ? unary<double>(kind, a) : binary<double>(kind, a, b);
  return isUnary ? unary<float>(kind, a) : binary<float>(kind, a, b);
}

/// One element; `b` is 0 where the kind has one operand.
Scalar elementOf(ElementwiseKind kind, DType dtype, Scalar a, Scalar b) {
  switch (kind) {
  case ElementwiseKind::Not:
    return a == 0;
  case ElementwiseKind::And:
    return a != 0 && b != 0;
  case ElementwiseKind::Or:
    return a != 0 || b != 0;
  default:
    break;
  }
  if (kind >= ElementwiseKind::Equal && kind <= ElementwiseKind::GreaterEqual)
    return holds(kind, a, b);
  if (isComputableFloat(dtype))
    return floating(kind, dtype, a, b);
  return wrapTo(
      dtype, integer(kind, static_cast<int64_t>(a), static_cast<int64_t>(b)));
}

Scalar fused(DType dtype, Scalar x, Scalar y, Scalar z) {
  if (dtype == DType::F64)
    return std::fma(static_cast<double>(x), static_cast<double>(y),
                    static_cast<double>(z));
  return std::fma(static_cast<float>(x), static_cast<float>(y),
                  static_cast<float>(z));
}

Scalar convert(DType from, DType to, Scalar value) {
  if (isComputableFloat(to) || from == DType::Bool)
    return value;
  if (!isComputableFloat(from))
    return wrapTo(to, static_cast<int64_t>(value));
  if (std::isnan(value))
    return 0;
  return std::fmin(std::fmax(std::trunc(value), leastOf(to)), greatestOf(to));
}

} // namespace

void run(const Elementwise &op, Operands operands, const TensorView &result) {
  forEachIndex(result.type.shape, [&](const Index &index) {
    if (op.kind == ElementwiseKind::Select)
      return copyElement(operands[read(operands[0], index) != 0 ? 1 : 2], index,
                         result, index);
    if (op.kind == ElementwiseKind::Fma)
      return write(result, index,
                   fused(result.type.dtype, read(operands[0], index),
                         read(operands[1], index), read(operands[2], index)));
    Scalar a = read(operands[0], index);
    Scalar b = operands.size() > 1 ? read(operands[1], index) : 0;
    write(result, index, elementOf(op.kind, operands[0].type.dtype, a, b));
  });
}

void run(const Convert &op, Operands operands, const TensorView &result) {
  forEachIndex(result.type.shape, [&](const Index &index) {
    write(result, index,
          convert(operands[0].type.dtype, op.dtype, read(operands[0], index)));
  });
}

} // namespace graft::reference
