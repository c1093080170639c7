// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/fold.h"

#include <cmath>

#include "graft/key.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

namespace {

template <class T> bool compares(ElementwiseKind kind, T a, T b) {
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
  default:
    return a >= b;
  }
}

// Narrow floats are computed in f32, and f32 in f32: T is float or double.
template <class T> std::optional<double> foldFloat(Kind kind, T a, T b) {
  switch (kind) {
  case Kind::Add:
    return T(a + b);
  case Kind::Subtract:
    return T(a - b);
  case Kind::Multiply:
    return T(a * b);
  case Kind::Divide:
    return T(a / b);
  case Kind::Sqrt:
    return std::sqrt(a);
  case Kind::Maximum:
    return larger(a, b);
  case Kind::Minimum:
    return smaller(a, b);
  default:
    return std::nullopt;
  }
}

// Most functions of constants are folded before XLA sees a program, in doubles
// that are rounded; XLA folds log1p, expm1, cbrt and power in T. Exception: erf
// stays, by which bounds of draws are recognised.
template <class T>
std::optional<double> foldFunction(ElementwiseKind kind, T a, T b) {
  auto x = static_cast<double>(a);
  switch (kind) {
  case ElementwiseKind::Negate:
    return -a;
  case ElementwiseKind::Abs:
    return std::abs(a);
  case ElementwiseKind::Floor:
    return std::floor(a);
  case ElementwiseKind::Exp:
    return T(std::exp(x));
  case ElementwiseKind::Tanh:
    return T(std::tanh(x));
  case ElementwiseKind::Sin:
    return T(std::sin(x));
  case ElementwiseKind::Cos:
    return T(std::cos(x));
  case ElementwiseKind::Tan:
    return T(std::tan(x));
  case ElementwiseKind::Expm1:
    return std::expm1(a);
  case ElementwiseKind::Log:
    return T(std::log(x));
  case ElementwiseKind::Log1p:
    return std::log1p(a);
  case ElementwiseKind::Cbrt:
    return std::cbrt(a);
  case ElementwiseKind::Rsqrt:
    return T(1 / std::sqrt(x));
  case ElementwiseKind::Power:
    return std::pow(a, b);
  default:
    return std::nullopt;
  }
}

// `ints` are those of the expression.
template <class T>
std::optional<double> foldAny(Kind kind, llvm::ArrayRef<int64_t> ints, T a,
                              T b) {
  if (kind != Kind::Function)
    return foldFloat<T>(kind, a, b);
  return foldFunction<T>(static_cast<ElementwiseKind>(ints[0]), a, b);
}

std::optional<uint64_t> foldInteger(Kind kind, DType dtype, uint64_t a,
                                    uint64_t b) {
  uint64_t width = dtype == DType::Bool ? 1 : bitWidth(dtype);
  int64_t left = toSigned(dtype, a), right = toSigned(dtype, b);
  bool less = isUnsigned(dtype) ? a < b : left < right;
  switch (kind) {
  case Kind::Add:
    return dtype == DType::Bool ? a | b : a + b;
  case Kind::Subtract:
    return a - b;
  case Kind::Multiply:
    return a * b;
  case Kind::Divide:
    if (b == 0)
      return ~uint64_t{0};
    if (isUnsigned(dtype))
      return a / b;
    return right == -1 ? -a : static_cast<uint64_t>(left / right);
  case Kind::Remainder:
    if (b == 0)
      return a;
    return isUnsigned(dtype) ? std::optional(a % b) : std::nullopt;
  case Kind::And:
    return a & b;
  case Kind::Or:
    return a | b;
  case Kind::Xor:
    return a ^ b;
  case Kind::ShiftLeft:
    return b < width ? a << b : 0;
  case Kind::ShiftRight:
    return b < width ? a >> b : 0;
  case Kind::Maximum:
    return less ? b : a;
  case Kind::Minimum:
    return less ? a : b;
  default:
    return std::nullopt;
  }
}

std::optional<uint64_t> foldConvert(DType to, DType from, uint64_t bits) {
  bool isFromInteger = isInteger(from) || from == DType::Bool;
  if (isFromInteger && isInteger(to))
    return static_cast<uint64_t>(toSigned(from, bits));
  if (isFromInteger && isComputableFloat(to) && from != DType::U64) {
    int64_t value = toSigned(from, bits);
    // By way of a double it would be rounded twice.
    return toBits(to, to == DType::F32 ? static_cast<float>(value)
                                       : static_cast<double>(value));
  }
  if (isComputableFloat(from) && isComputableFloat(to))
    return toBits(to, toDouble(from, bits));
  return std::nullopt;
}

} // namespace

std::optional<uint64_t> fold(Kind kind, DType result, DType operand,
                             llvm::ArrayRef<uint64_t> bits,
                             llvm::ArrayRef<int64_t> ints) {
  uint64_t a = bits[0], b = bits.size() > 1 ? bits[1] : 0;
  std::optional<uint64_t> value;
  bool isFloat = isComputableFloat(operand);
  if (kind == Kind::Select)
    value = a ? b : bits[2];
  else if (kind == Kind::Convert)
    value = foldConvert(result, operand, a);
  else if (kind == Kind::Bitcast)
    value = a;
  else if (kind == Kind::RotateLeft)
    value = (a << ints[0]) | ((a & 0xFFFFFFFF) >> (32 - ints[0]));
  else if (kind == Kind::Threefry0 || kind == Kind::Threefry1) {
    ThreefryBlock block = threefry2x32(
        {static_cast<uint32_t>(a), static_cast<uint32_t>(b)},
        static_cast<uint32_t>(bits[2]), static_cast<uint32_t>(bits[3]));
    value = kind == Kind::Threefry0 ? block.x0 : block.x1;
  } else if (kind == Kind::Compare) {
    auto how = static_cast<ElementwiseKind>(ints[0]);
    value = isFloat ? compares(how, toDouble(operand, a), toDouble(operand, b))
            : isUnsigned(operand)
                ? compares(how, a, b)
                : compares(how, toSigned(operand, a), toSigned(operand, b));
  } else if (isFloat) {
    double x = toDouble(operand, a), y = toDouble(operand, b);
    std::optional<double> folded =
        operand == DType::F64
            ? foldAny<double>(kind, ints, x, y)
            : foldAny<float>(kind, ints, static_cast<float>(x),
                             static_cast<float>(y));
    if (folded)
      value = toBits(result, *folded);
  } else
    value = foldInteger(kind, operand, a, b);
  if (value)
    *value &= elementMask(result);
  return value;
}

} // namespace graft::stablehlo
