// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <initializer_list>

#include "frontend/nnx/trace/apply.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/elementwise.h"
#include "graft/nnx/promotion.h"

namespace graft::nnx {

namespace {

/// Horner's rule, highest power first.
Tensor polynomial(const Tensor &x, std::initializer_list<double> coefficients) {
  const double *c = coefficients.begin();
  Tensor sum = detail::filled(*c, x.shape(), x.dtype());
  while (++c != coefficients.end())
    sum = sum * x + *c;
  return sum;
}

/// erfc of |x| >= 1: exp(-x^2) / |x| times a polynomial in 1 / x^2 (Cephes,
/// ndtrf.c).
Tensor erfcTail(const Tensor &x) {
  Tensor magnitude = abs(x);
  Tensor inverse = 1 / magnitude;
  Tensor y = inverse * inverse;
  Tensor near = polynomial(
      y, {2.326819970068386e-2, -1.387039388740657e-1, 3.687424674597105e-1,
          -5.824733027278666e-1, 6.210004621745983e-1, -4.944515323274145e-1,
          3.404879937665872e-1, -2.741127028184656e-1, 5.638259427386472e-1});
  Tensor far = polynomial(y, {-1.047766399936249e+1, 1.297719955372516e+1,
                              -7.495518717768503e+0, 2.921019019210786e+0,
                              -1.015265279202700e+0, 4.218463358204948e-1,
                              -2.820767439740514e-1, 5.641895067754075e-1});
  Tensor tail = exp(-(x * x)) * inverse * where(less(magnitude, 2), near, far);
  return where(less(x, 0), 2 - tail, tail);
}

} // namespace

Tensor erfc(const Operand &x) {
  detail::LocationScope scope(x.where());
  Tensor tensor = x.tensor();
  if (!tensor.hasType())
    return detail::badOperand(tensor);
  DType dtype = inexactType(tensor.dtype());
  if (dtype == DType::F64)
    return 1 - erf(tensor);
  tensor = astype(tensor, DType::F32);
  return astype(
      where(greater(abs(tensor), 1), erfcTail(tensor), 1 - erf(tensor)), dtype);
}

} // namespace graft::nnx
