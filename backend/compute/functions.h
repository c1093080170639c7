// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The elementary functions of many F32 numbers, to XLA:CPU's bits.

#ifndef GRAFT_BACKEND_COMPUTE_FUNCTIONS_H
#define GRAFT_BACKEND_COMPUTE_FUNCTIONS_H

#include "graft/tensor_op.h"

namespace graft {

/// Writes the function of `count` numbers at `in` to `out`, which it does not overlap.
using FloatFunction = void (*)(const float *in, int64_t count, float *out);

/// Returns the function of `kind`, or null if that has none here.
FloatFunction floatFunctionOf(ElementwiseKind kind);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_FUNCTIONS_H
