// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one door of arithmetic to the rest: record in a trace, know the type in
// an abstract one, and otherwise compute at once.

#ifndef GRAFT_FRONTEND_NNX_TRACE_APPLY_H
#define GRAFT_FRONTEND_NNX_TRACE_APPLY_H

#include <vector>

#include "graft/nnx/operand.h"
#include "graft/tensor_op.h"

namespace graft::nnx::detail {

/// Computes `op`. A poisoned operand poisons the result; operands that the op
/// does not take, or that have no data, are reported at `currentLocation`.
Tensor apply(const TensorOp &op, const std::vector<Tensor> &operands);

/// Returns a tensor of known elements: `bytes` has all of them, row-major.
Tensor constant(DType dtype, const Shape &shape, std::vector<std::byte> bytes);

/// Returns a tensor filled with `value`, which is rounded to a float `dtype`
/// and must be exact in another.
Tensor filled(double value, const Shape &shape, DType dtype);

/// Reports `error` at `currentLocation` and poisons.
Tensor fail(const absl::Status &error);

/// The same for what the user did: InvalidArgument.
Tensor failArgument(const std::string &message);

/// Whether a tensor has a dtype and a shape. `badOperand` gives what to return
/// for one that has not.
bool hasType(const Tensor &tensor);
Tensor badOperand(const Tensor &tensor);

/// Returns `axis` counted from the front. Fails, calling it `what`, unless
/// -rank <= axis < rank.
absl::StatusOr<int64_t> normalizeAxis(int64_t axis, int64_t rank,
                                      absl::string_view what);

/// The same for a list; it is sorted. Fails too if an axis is there twice.
absl::StatusOr<std::vector<int64_t>>
normalizeAxes(const std::vector<int64_t> &axes, int64_t rank,
              absl::string_view what);

/// The number of dimensions, signed for arithmetic on axes: of a shape, of a
/// list with an entry a dimension, of a tensor.
template <class T> int64_t rankOf(const std::vector<T> &list) {
  return static_cast<int64_t>(list.size());
}
inline int64_t rankOf(const Tensor &tensor) { return rankOf(tensor.shape()); }

/// Formats as "[4,3]".
std::string listText(absl::Span<const int64_t> values);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_APPLY_H
