// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A loop a function, compiled for each kind of processor: an element's value is
// the same in all of them, as every rounding is written out, and in a vector as
// in its tail. Sine, cosine and power are not here: XLA has them of the C
// library.

#include "backend/compute/functions.h"

#include "backend/compute/with_fma.h"
#include "backend/math/xla_math.h"

namespace graft {
namespace {

#define GRAFT_FLOAT_FUNCTION(name)                                             \
  GRAFT_WITH_FMA void name(const float *in, int64_t count,                     \
                           float *__restrict out) {                            \
    for (int64_t i = 0; i < count; ++i)                                        \
      out[i] = xla::name(in[i]);                                               \
  }

GRAFT_FLOAT_FUNCTION(exp)
GRAFT_FLOAT_FUNCTION(expm1)
GRAFT_FLOAT_FUNCTION(log)
GRAFT_FLOAT_FUNCTION(log1p)
GRAFT_FLOAT_FUNCTION(rsqrt)
GRAFT_FLOAT_FUNCTION(sqrt)
GRAFT_FLOAT_FUNCTION(tanh)
GRAFT_FLOAT_FUNCTION(erf)
GRAFT_FLOAT_FUNCTION(erfc)

#undef GRAFT_FLOAT_FUNCTION

} // namespace

FloatFunction floatFunctionOf(ElementwiseKind kind) {
  switch (kind) {
  case ElementwiseKind::Exp:
    return exp;
  case ElementwiseKind::Expm1:
    return expm1;
  case ElementwiseKind::Log:
    return log;
  case ElementwiseKind::Log1p:
    return log1p;
  case ElementwiseKind::Sqrt:
    return sqrt;
  case ElementwiseKind::Rsqrt:
    return rsqrt;
  case ElementwiseKind::Tanh:
    return tanh;
  case ElementwiseKind::Erf:
    return erf;
  case ElementwiseKind::Erfc:
    return erfc;
  default:
    return nullptr;
  }
}

} // namespace graft
