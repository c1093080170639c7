// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/math/xla_double_math.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace graft::xla {
namespace {

// erfInv: w < 6.25, w < 16 and the tail.
constexpr std::array<uint64_t, 23> erfInvCentre = {
    0xBBB135D2E746E627, 0xBC08DDF93324D327, 0x3C37B83EEF0B7C9F,
    0x3C69BA72CD589B91, 0xBCA33689090A6B96, 0x3C782E11898132E0,
    0x3CFDE4ACFD9E26BA, 0xBD26D33EED66C487, 0xBD36F2167040D8E2,
    0x3D872A22C2D77E20, 0xBDAC8859C4E5C0AF, 0xBDCDC583D118A561,
    0x3E120F47CCF46B3C, 0xBE31A9E38DC84D60, 0xBE5F36CD6D3D46A9,
    0x3E9C6B4F5D03B787, 0xBEB6E8A5434AE8A2, 0xBEED1D1F7B8736F6,
    0x3F2879C2A212F024, 0xBF4845769484FCA8, 0xBF78B6C33114F909,
    0x3FCEBD80D9B13E28, 0x3FFA755E7C99AE86};
constexpr std::array<uint64_t, 19> erfInvMiddle = {
    0x3E23040F87DBD932, 0x3E785CBE52878635, 0xBE92777453DD3955,
    0x3E5395ABCD554C6C, 0x3EB936388A3790AD, 0xBED0D5DB812B5083,
    0x3EC8860CD5D652F6, 0x3EEA29A0CACDFB23, 0xBF08CEF1F80281F2,
    0x3F11E684D0B9188A, 0x3EF932CD54C8A222, 0xBF37448A89EF8AA3,
    0x3F4F3CC55AD40C25, 0xBF5BA924132F38B1, 0x3F6468EECA533CF8,
    0xBF6EBADABB891BBD, 0x3F75FFCFE5B76AFC, 0x3FF0158A6D641D39,
    0x4008ABCC380D5A48};
constexpr std::array<uint64_t, 17> erfInvTail = {
    0xBDBDCEC3A7785389, 0xBDF18FEEC0E38727, 0x3E19E6BF2DDA45E3,
    0xBE30468FB24E2F5F, 0x3E405AC6A8FBA182, 0xBE50102E495FB9C0,
    0x3E5F4C20E1334AF8, 0xBE722D220FDF9C3E, 0x3E8EBC8BB824CB54,
    0xBEB0A8D40EA372CC, 0x3ED2FBD29D093D2B, 0xBEF4A3497E1E0FAC,
    0x3F13EBF4EB00938F, 0xBF2C2F36A8FC5D53, 0xBF222EA5DF04047C,
    0x3FF02A30D1FBA0DC, 0x4013664DDD1AD7FB};

constexpr std::array<uint64_t, 7> log1pNumerator = {
    0x3F07BC0962B395CA, 0x3FDFE818A0FE1A83, 0x401A509F46F4FA53,
    0x403DE9738B8CB9C9, 0x404E798EB86C3351, 0x404C8E7597479A10,
    0x40340A202D99830A};
constexpr std::array<uint64_t, 7> log1pDenominator = {
    0x3FF0000000000000, 0x402E20359E903E37, 0x4054C30B52213498,
    0x406BB86590FCFB56, 0x407351945DC908A5, 0x406B0DB13E48E066,
    0x404E0F304466448E};

template <size_t n>
double horner(const std::array<uint64_t, n> &coefficients, double x) {
  double sum = std::bit_cast<double>(coefficients[0]);
  for (size_t i = 1; i < n; ++i)
    sum = std::fma(sum, x, std::bit_cast<double>(coefficients[i]));
  return sum;
}

double erfInvPolynomial(double w) {
  if (w < 6.25)
    return horner(erfInvCentre, w - 3.125);
  if (w < 16.0)
    return horner(erfInvMiddle, std::sqrt(w) - 3.25);
  return horner(erfInvTail, std::sqrt(w) - 5.0);
}

} // namespace

double flushDenormal(double x) {
  bool isDenormal = std::abs(x) < std::numeric_limits<double>::min();
  return isDenormal ? std::copysign(0.0, x) : x;
}

double log1p(double x) {
  constexpr double threshold = 0x1.A827999FCEF32p-2; // about sqrt(2) - 1
  if (!(std::abs(x) < threshold))
    return std::log(x + 1.0);
  double x2 = x * x;
  double ratio = horner(log1pNumerator, x) / horner(log1pDenominator, x);
  return x + std::fma(-0.5, x2, (x * x2) * ratio);
}

double erfInv(double x) {
  double p = erfInvPolynomial(-log1p(x * -x));
  if (std::abs(x) == 1.0)
    return x * std::numeric_limits<double>::infinity();
  return flushDenormal(p * x);
}

} // namespace graft::xla
