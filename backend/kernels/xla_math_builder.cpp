// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/xla_math_builder.h"

#include <array>

namespace graft {

using namespace mlir;

namespace {

// Bit patterns of f32 constants.
constexpr uint32_t one = 0x3F800000, minusHalf = 0xBF000000;
constexpr uint32_t sqrtHalf = 0x3F3504F3;

// Horner's scheme in `x`, highest degree first, from `value`.
Value buildHorner(VectorBuilder &v, Value value, Value x,
                  ArrayRef<uint32_t> coefficients) {
  for (uint32_t coefficient : coefficients)
    value = v.fma(value, x, v.floatConstant(coefficient));
  return value;
}

// log1p for |x| < sqrt(2)-1: x - x^2/2 + x^3 * numerator / denominator.
Value buildSmallLog1p(VectorBuilder &v, Value x) {
  Value square = v.multiplyF(x, x);
  Value numerator = buildHorner(
      v, v.floatConstant(0x383DE04B), x,
      {0x3EFF40C5, 0x40D284FA, 0x41EF4B9C, 0x4273CC76, 0x426473AD, 0x41A05101});
  Value denominator = buildHorner(
      v, v.floatConstant(one), x,
      {0x417101AD, 0x42A6185B, 0x435DC32D, 0x439A8CA3, 0x43586D8A, 0x42707982});
  Value ratio = v.divideF(numerator, denominator);
  Value sum = v.multiplyF(v.multiplyF(x, square), ratio);
  sum = v.fma(v.floatConstant(minusHalf), square, sum);
  return v.addF(x, sum);
}

// log(x) for lanes that are normal and positive (Cephes, as in Eigen's plog).
// Zero gives some finite value, where XLA gives -inf.
Value buildLog(VectorBuilder &v, Value x) {
  // x = m * 2^e with m in [sqrt(1/2), sqrt(2)) and y = m - 1. XLA gets there by
  // way of m in [1/2, 1), but all of its steps are exact, and so are these.
  Value bits = v.floatToBits(x);
  Value exponent =
      v.shiftRightSigned(v.subtract(bits, v.intConstant(sqrtHalf)), 23);
  Value m = v.bitsToFloat(v.subtract(bits, v.shiftLeft(exponent, 23)));
  Value e = v.intToFloat(exponent);
  Value y = v.subtractF(m, v.floatConstant(one));

  Value z = v.multiplyF(y, y);
  Value y3 = v.multiplyF(z, y);
  Value a = v.fma(y, v.floatConstant(0x3D9021BB), v.floatConstant(0xBDEBD1B8));
  Value b = v.fma(y, v.floatConstant(0xBDFE5D4F), v.floatConstant(0x3E11E9BF));
  Value c = v.fma(y, v.floatConstant(0x3E4CCEAC), v.floatConstant(0xBE7FFFFC));
  a = v.fma(a, y, v.floatConstant(0x3DEF251A));
  b = v.fma(b, y, v.floatConstant(0xBE2AAE50));
  c = v.fma(c, y, v.floatConstant(0x3EAAAAAA));
  b = v.fma(a, y3, b);
  c = v.fma(b, y3, c);
  // Of the two products it is y3*c that XLA fuses.
  Value sum = v.fma(y3, c, v.multiplyF(e, v.floatConstant(0xB95E8083)));
  Value result = v.fma(v.floatConstant(minusHalf), z, y);
  result = v.addF(result, sum);
  return v.fma(e, v.floatConstant(0x3F318000), result);
}

} // namespace

Value buildLog1p(VectorBuilder &v, Value x) {
  Value small = buildSmallLog1p(v, x);
  // x+1 is 0 or at least 2^-24, so log needs no care for denormals.
  Value large = buildLog(v, v.addF(x, v.floatConstant(one)));
  // |x| < sqrt(2)-1, x being negative.
  return v.select(v.less(v.floatConstant(0xBED413CD), x), small, large);
}

Value buildErfInv(VectorBuilder &v, Value x) {
  constexpr std::array<uint32_t, 9> centralPolynomial = {
      0x32F16588, 0x34B84B36, 0xB66C7357, 0xB6935AC1, 0x396532DB,
      0xBAA45408, 0xBB88E4EF, 0x3E7C8F63, 0x3FC02E2F};
  constexpr std::array<uint32_t, 9> tailPolynomial = {
      0xB951F09B, 0x38D3B56B, 0x3AB0DC72, 0xBB70BDE7, 0x3BBC127B,
      0xBBF9C5D7, 0x3C1AA57E, 0x3F8036DB, 0x40354F7E};

  // In terms of w = -log1p(-x*x): w - 2.5 is -2.5 - log, w < 5 is -5 < log.
  Value log = v.log1p(v.multiplyF(x, v.negate(x)));
  auto evaluate = [&](Value argument, ArrayRef<uint32_t> polynomial) {
    return buildHorner(v, v.floatConstant(polynomial.front()), argument,
                       polynomial.drop_front());
  };
  Value p = evaluate(v.subtractF(v.floatConstant(0xC0200000), log), // -2.5
                     centralPolynomial);
  Value isCentral = v.less(v.floatConstant(0xC0A00000), log); // -5
  p = v.unlessAll(isCentral, p, [&] {
    Value tail = evaluate(
        v.subtractF(v.sqrt(v.negate(log)), v.floatConstant(0x40400000)), // 3
        tailPolynomial);
    return v.select(isCentral, p, tail);
  });
  Value result = v.multiplyF(p, x);
  Value infinite = v.multiplyF(x, v.floatConstant(0x7F800000));
  return v.select(v.equal(v.abs(x), v.floatConstant(one)), infinite, result);
}

} // namespace graft
