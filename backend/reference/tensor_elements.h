// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Elements of any computable type as one scalar type, and the indices of a
// tensor.

#ifndef GRAFT_BACKEND_REFERENCE_TENSOR_ELEMENTS_H
#define GRAFT_BACKEND_REFERENCE_TENSOR_ELEMENTS_H

#include <cfloat>
#include <functional>
#include <vector>

#include "graft/tensor_view.h"

namespace graft::reference {

/// Holds every value of every computable type exactly.
using Scalar = long double;
static_assert(LDBL_MANT_DIG >= 64, "an i64 must be exact as a long double");

using Index = std::vector<int64_t>;

/// Calls `body` with each index of `shape`, in row-major order: once for a
/// scalar, never if an extent is 0.
void forEachIndex(const Shape &shape,
                  const std::function<void(const Index &)> &body);

/// Returns the row-major position of `index` in `shape`.
int64_t flatten(const Shape &shape, const Index &index);

/// Returns the element at `index`. A Bool is 0 or 1.
Scalar read(const ConstTensorView &tensor, const Index &index);

/// Writes `value`, a float of which is rounded to nearest even in one step. An
/// integer or Bool must be in range.
void write(const TensorView &tensor, const Index &index, Scalar value);

/// Copies the bits of an element of the same type.
void copyElement(const ConstTensorView &from, const Index &fromIndex,
                 const TensorView &to, const Index &toIndex);

/// Return the ends of what an integer type, or with infinities a float, holds.
Scalar leastOf(DType dtype);
Scalar greatestOf(DType dtype);

} // namespace graft::reference

#endif // GRAFT_BACKEND_REFERENCE_TENSOR_ELEMENTS_H
