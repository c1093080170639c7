// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One loop an instance of a kind and a dtype, plain enough to be vectorised.
// Exponentials and their like are XLA's (functions.h); of F64 the C library's.

#include <algorithm>
#include <array>

#include "backend/compute/combine.h"
#include "backend/compute/extents.h"
#include "backend/compute/functions.h"
#include "backend/compute/routines.h"
#include "backend/compute/with_fma.h"
#include "backend/math/xla_double_math.h"

namespace graft {
namespace {

using Operands = absl::Span<const ConstTensorView>;

template <class R, class F, class... Ts>
void mapElements(int64_t count, R *__restrict out, F f, const Ts *...in) {
  for (int64_t i = 0; i < count; ++i)
    out[i] = narrow<R>(f(widen(in[i])...));
}

/// Applies `f` to operands of type T, giving elements of type R.
template <class R, class T, class F>
void apply(Operands operands, const TensorView &result, F f) {
  int64_t count = elementCount(result.type);
  auto *out = reinterpret_cast<R *>(result.data);
  auto in = [&](size_t i) {
    return reinterpret_cast<const T *>(operands[i].data);
  };
  if constexpr (std::is_invocable_v<F, Wide<T>, Wide<T>>)
    mapElements(count, out, f, in(0), in(1));
  else
    mapElements(count, out, f, in(0));
}

template <class F>
void onFloats(Operands operands, const TensorView &result, F f) {
  dispatchFloat(result.type.dtype, [&](auto element) {
    using T = decltype(element);
    apply<T, T>(operands, result, f);
  });
}

template <class F>
void onNumbers(Operands operands, const TensorView &result, F f) {
  dispatchNumber(result.type.dtype, [&](auto element) {
    using T = decltype(element);
    apply<T, T>(operands, result, f);
  });
}

template <class F>
void compareNumbers(Operands operands, const TensorView &result, F f) {
  dispatchNumber(operands[0].type.dtype, [&](auto element) {
    apply<Bool8, decltype(element)>(operands, result, f);
  });
}

template <class F>
void compareAny(Operands operands, const TensorView &result, F f) {
  dispatchComputable(operands[0].type.dtype, [&](auto element) {
    apply<Bool8, decltype(element)>(operands, result, f);
  });
}

/// Moves bits, so that a NaN stays the one it is.
void select(Operands operands, const TensorView &result) {
  int64_t count = elementCount(result.type);
  const auto *which = reinterpret_cast<const Bool8 *>(operands[0].data);
  dispatchSize(elementSize(result.type.dtype), [&](auto element) {
    using T = decltype(element);
    const auto *yes = reinterpret_cast<const T *>(operands[1].data);
    const auto *no = reinterpret_cast<const T *>(operands[2].data);
    mapElements(
        count, reinterpret_cast<T *>(result.data),
        [](bool w, T y, T n) { return w ? y : n; }, which, yes, no);
  });
}

/// Half types are computed in F32, a few at a time, and rounded.
template <class T>
void applyWidened(FloatFunction function, const T *in, int64_t count, T *out) {
  std::array<float, 1024> some, values;
  for (int64_t first = 0; first < count; first += some.size()) {
    int64_t size = std::min<int64_t>(some.size(), count - first);
    for (int64_t i = 0; i < size; ++i)
      some[i] = widen(in[first + i]);
    function(some.data(), size, values.data());
    for (int64_t i = 0; i < size; ++i)
      out[first + i] = narrow<T>(values[i]);
  }
}

/// Applies the function to F32 and the half types, and `f` to F64.
template <class F>
void onFloats(FloatFunction function, Operands operands,
              const TensorView &result, F f) {
  int64_t count = elementCount(result.type);
  dispatchFloat(result.type.dtype, [&](auto element) {
    using T = decltype(element);
    const auto *in = reinterpret_cast<const T *>(operands[0].data);
    auto *out = reinterpret_cast<T *>(result.data);
    if constexpr (isHalf<T>)
      applyWidened(function, in, count, out);
    else if constexpr (std::is_same_v<T, float>)
      function(in, count, out);
    else
      mapElements(count, out, f, in);
  });
}

void computeFunction(ElementwiseKind kind, FloatFunction function, Operands in,
                     const TensorView &out) {
  auto apply = [&](auto f) { onFloats(function, in, out, f); };
  switch (kind) {
  case ElementwiseKind::Exp:
    return apply([](double x) { return std::exp(x); });
  case ElementwiseKind::Expm1:
    return apply([](double x) { return std::expm1(x); });
  case ElementwiseKind::Log:
    return apply([](double x) { return std::log(x); });
  case ElementwiseKind::Log1p:
    return apply([](double x) { return xla::log1p(x); });
  case ElementwiseKind::Rsqrt:
    return apply([](double x) { return 1 / std::sqrt(x); });
  case ElementwiseKind::Tanh:
    return apply([](double x) { return std::tanh(x); });
  case ElementwiseKind::Sqrt:
    return apply([](double x) { return std::sqrt(x); });
  case ElementwiseKind::Erf:
    return apply([](double x) { return std::erf(x); });
  default: // Erfc
    return apply([](double x) { return std::erfc(x); });
  }
}

void computeUnary(ElementwiseKind kind, Operands in, const TensorView &out) {
  if (FloatFunction function = floatFunctionOf(kind))
    return computeFunction(kind, function, in, out);
  switch (kind) {
  case ElementwiseKind::Negate:
    return onNumbers(in, out, [](auto x) { return negated(x); });
  case ElementwiseKind::Abs:
    return onNumbers(in, out, [](auto x) { return magnitude(x); });
  case ElementwiseKind::Sin:
    return onFloats(in, out, [](auto x) { return std::sin(x); });
  case ElementwiseKind::Cos:
    return onFloats(in, out, [](auto x) { return std::cos(x); });
  case ElementwiseKind::Tan:
    return onFloats(in, out, [](auto x) { return std::tan(x); });
  case ElementwiseKind::Cbrt:
    return onFloats(in, out, [](auto x) { return std::cbrt(x); });
  case ElementwiseKind::Floor:
    return onFloats(in, out, [](auto x) { return std::floor(x); });
  case ElementwiseKind::Round:
    return onFloats(in, out, [](auto x) { return std::round(x); });
  case ElementwiseKind::RoundEven:
    return onFloats(in, out, [](auto x) { return std::nearbyint(x); });
  default: // Not
    return apply<Bool8, Bool8>(in, out, [](bool x) { return !x; });
  }
}

void computeBinary(ElementwiseKind kind, Operands in, const TensorView &out) {
  switch (kind) {
  case ElementwiseKind::Add:
    return onNumbers(in, out, [](auto a, auto b) { return sum(a, b); });
  case ElementwiseKind::Subtract:
    return onNumbers(in, out, [](auto a, auto b) { return difference(a, b); });
  case ElementwiseKind::Multiply:
    return onNumbers(in, out, [](auto a, auto b) { return product(a, b); });
  case ElementwiseKind::Divide:
    return onFloats(in, out, [](auto a, auto b) { return a / b; });
  case ElementwiseKind::Maximum:
    return onNumbers(in, out, [](auto a, auto b) { return larger(a, b); });
  case ElementwiseKind::Minimum:
    return onNumbers(in, out, [](auto a, auto b) { return smaller(a, b); });
  case ElementwiseKind::Power:
    return onFloats(in, out, [](auto a, auto b) { return std::pow(a, b); });
  case ElementwiseKind::Remainder:
    return onFloats(in, out, [](auto a, auto b) { return std::fmod(a, b); });
  case ElementwiseKind::Atan2:
    return onFloats(in, out, [](auto a, auto b) { return std::atan2(a, b); });
  case ElementwiseKind::And:
    return apply<Bool8, Bool8>(in, out, [](bool a, bool b) { return a & b; });
  case ElementwiseKind::Or:
    return apply<Bool8, Bool8>(in, out, [](bool a, bool b) { return a | b; });
  case ElementwiseKind::Equal:
    return compareAny(in, out, [](auto a, auto b) { return a == b; });
  case ElementwiseKind::NotEqual:
    return compareAny(in, out, [](auto a, auto b) { return a != b; });
  case ElementwiseKind::Less:
    return compareNumbers(in, out, [](auto a, auto b) { return a < b; });
  case ElementwiseKind::LessEqual:
    return compareNumbers(in, out, [](auto a, auto b) { return a <= b; });
  case ElementwiseKind::Greater:
    return compareNumbers(in, out, [](auto a, auto b) { return a > b; });
  default: // GreaterEqual
    return compareNumbers(in, out, [](auto a, auto b) { return a >= b; });
  }
}

template <class T>
__attribute__((always_inline)) inline void
fuseEach(const T *x, const T *y, const T *z, int64_t count, T *__restrict out) {
  for (int64_t i = 0; i < count; ++i)
    out[i] = std::fma(x[i], y[i], z[i]);
}

GRAFT_WITH_FMA
void fuse(const float *x, const float *y, const float *z, int64_t count,
          float *out) {
  fuseEach(x, y, z, count, out);
}

GRAFT_WITH_FMA
void fuse(const double *x, const double *y, const double *z, int64_t count,
          double *out) {
  fuseEach(x, y, z, count, out);
}

void fuse(Operands operands, const TensorView &result) {
  int64_t count = elementCount(result.type);
  dispatchFloat(result.type.dtype, [&](auto element) {
    using T = decltype(element);
    auto in = [&](size_t i) {
      return reinterpret_cast<const T *>(operands[i].data);
    };
    auto *out = reinterpret_cast<T *>(result.data);
    if constexpr (isHalf<T>)
      mapElements(
          count, out,
          [](float x, float y, float z) { return std::fma(x, y, z); }, in(0),
          in(1), in(2));
    else
      fuse(in(0), in(1), in(2), count, out);
  });
}

} // namespace

void computeElementwise(const Elementwise &op, Operands operands,
                        const TensorView &result) {
  switch (operands.size()) {
  case 1:
    return computeUnary(op.kind, operands, result);
  case 2:
    return computeBinary(op.kind, operands, result);
  default:
    return op.kind == ElementwiseKind::Fma ? fuse(operands, result)
                                           : select(operands, result);
  }
}

} // namespace graft
