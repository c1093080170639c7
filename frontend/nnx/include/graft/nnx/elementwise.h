// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Elementwise arithmetic, as jax.numpy's.
//
//   nnx::Tensor y = nnx::exp(-x) * 2 + bias;       // [4,3] and [3] broadcast
//   nnx::Tensor z = nnx::where(nnx::less(x, 0), 0, x);
//
// Operands broadcast as in numpy and are promoted to their resultType
// (promotion.h). An op that is for floats makes F32 of integers and Bools. F16
// and BF16 are computed in F32 and rounded after each op. Operands that do not
// fit give a poisoned tensor and a diagnostic with the caller's line.

#ifndef GRAFT_NNX_ELEMENTWISE_H
#define GRAFT_NNX_ELEMENTWISE_H

#include "graft/nnx/operand.h"

namespace graft::nnx {

/// Sums and products; of Bools, `or` and `and`. There is no difference of
/// Bools.
Tensor add(const Operand &a, const Operand &b);
Tensor subtract(const Operand &a, const Operand &b);
Tensor multiply(const Operand &a, const Operand &b);

/// The quotient as a float: of integers too, as `jax.numpy.true_divide`.
Tensor divide(const Operand &a, const Operand &b);

/// -x, of floats and signed integers.
Tensor negative(const Operand &x);

/// The same as operators. Every operand that is no tensor converts, so that
/// `2 * x` and `x + model->bias` do what they say.
inline Tensor operator+(const Operand &a, const Operand &b) {
  return add(a, b);
}
inline Tensor operator-(const Operand &a, const Operand &b) {
  return subtract(a, b);
}
inline Tensor operator*(const Operand &a, const Operand &b) {
  return multiply(a, b);
}
inline Tensor operator/(const Operand &a, const Operand &b) {
  return divide(a, b);
}
inline Tensor operator-(const Operand &x) { return negative(x); }

/// Give `a` the value of `a + b`, ...: another tensor, as tensors are values.
inline Tensor &operator+=(Tensor &a, const Operand &b) {
  return a = add({a, b.where()}, b);
}
inline Tensor &operator-=(Tensor &a, const Operand &b) {
  return a = subtract({a, b.where()}, b);
}
inline Tensor &operator*=(Tensor &a, const Operand &b) {
  return a = multiply({a, b.where()}, b);
}
inline Tensor &operator/=(Tensor &a, const Operand &b) {
  return a = divide({a, b.where()}, b);
}

/// The greater and the lesser; NaN if an operand is. Of Bools, `or` and `and`.
Tensor maximum(const Operand &a, const Operand &b);
Tensor minimum(const Operand &a, const Operand &b);

/// x clipped to [low, high].
Tensor clip(const Operand &x, const Operand &low, const Operand &high);

/// a to the power of b. An integer number b is multiplied out, also for integer
/// a, where it must not be negative (`jax.lax.integer_pow`); otherwise floats.
Tensor power(const Operand &a, const Operand &b);

/// Functions of a float; an integer becomes F32.
Tensor exp(const Operand &x);
Tensor expm1(const Operand &x); ///< exp(x) - 1
Tensor log(const Operand &x);
Tensor log1p(const Operand &x); ///< log(1 + x)
Tensor sqrt(const Operand &x);
Tensor rsqrt(const Operand &x); ///< 1 / sqrt(x)
Tensor sin(const Operand &x);
Tensor cos(const Operand &x);
Tensor tanh(const Operand &x);
Tensor erf(const Operand &x);
Tensor erfc(const Operand &x); ///< 1 - erf(x), to its own last digits

/// Functions of any number; integers stay integers.
Tensor square(const Operand &x); ///< of Bools: I32
Tensor abs(const Operand &x);
Tensor floor(const Operand &x);

/// Comparisons: Bool. With NaN false, but notEqual is true. There are no
/// operators for them, which are easily taken for C++'s.
Tensor equal(const Operand &a, const Operand &b);
Tensor notEqual(const Operand &a, const Operand &b);
Tensor less(const Operand &a, const Operand &b);
Tensor lessEqual(const Operand &a, const Operand &b);
Tensor greater(const Operand &a, const Operand &b);
Tensor greaterEqual(const Operand &a, const Operand &b);

/// Whether each element is a number, and neither an infinity.
Tensor isfinite(const Operand &x);

/// Logic: Bool. An operand that is no Bool counts as whether it is not 0.
Tensor logicalAnd(const Operand &a, const Operand &b);
Tensor logicalOr(const Operand &a, const Operand &b);
Tensor logicalXor(const Operand &a, const Operand &b);
Tensor logicalNot(const Operand &x);

/// Elements of `a` where `condition` is true (or not 0), elsewhere of `b`. All
/// three broadcast; `a` and `b` are promoted.
Tensor where(const Operand &condition, const Operand &a, const Operand &b);

/// x converted to `dtype`, one that can be computed with: floats are rounded to
/// nearest even, a float becomes an integer towards zero, saturated (NaN as 0),
/// integers wrap, and a Bool says whether a value is not 0. To x's own type it
/// is x.
Tensor astype(const Operand &x, DType dtype);

} // namespace graft::nnx

#endif // GRAFT_NNX_ELEMENTWISE_H
