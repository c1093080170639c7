// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One loop an instance of a kind and a dtype, plain enough to be vectorised.
// Exponentials and their like are the C library's: a vector approximation would
// give a tail element another value than the same element elsewhere.

#include "backend/compute/combine.h"
#include "backend/compute/extents.h"
#include "backend/compute/routines.h"

// Without the instruction the C library does it, a call an element.
#if defined(__x86_64__) && defined(__GLIBC__)
#define GRAFT_WITH_FMA                                                         \
  __attribute__((target_clones("default", "fma", "avx512f")))
#else
#define GRAFT_WITH_FMA
#endif

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

void computeUnary(ElementwiseKind kind, Operands in, const TensorView &out) {
  switch (kind) {
  case ElementwiseKind::Negate:
    return onNumbers(in, out, [](auto x) { return negated(x); });
  case ElementwiseKind::Abs:
    return onNumbers(in, out, [](auto x) { return magnitude(x); });
  case ElementwiseKind::Exp:
    return onFloats(in, out, [](auto x) { return std::exp(x); });
  case ElementwiseKind::Expm1:
    return onFloats(in, out, [](auto x) { return std::expm1(x); });
  case ElementwiseKind::Log:
    return onFloats(in, out, [](auto x) { return std::log(x); });
  case ElementwiseKind::Log1p:
    return onFloats(in, out, [](auto x) { return std::log1p(x); });
  case ElementwiseKind::Sqrt:
    return onFloats(in, out, [](auto x) { return std::sqrt(x); });
  case ElementwiseKind::Rsqrt:
    return onFloats(in, out, [](auto x) { return 1 / std::sqrt(x); });
  case ElementwiseKind::Sin:
    return onFloats(in, out, [](auto x) { return std::sin(x); });
  case ElementwiseKind::Cos:
    return onFloats(in, out, [](auto x) { return std::cos(x); });
  case ElementwiseKind::Tanh:
    return onFloats(in, out, [](auto x) { return std::tanh(x); });
  case ElementwiseKind::Erf:
    return onFloats(in, out, [](auto x) { return std::erf(x); });
  case ElementwiseKind::Floor:
    return onFloats(in, out, [](auto x) { return std::floor(x); });
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
