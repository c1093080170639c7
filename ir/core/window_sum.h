// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The order in which XLA:CPU sums small tensors.

#ifndef GRAFT_IR_CORE_WINDOW_SUM_H
#define GRAFT_IR_CORE_WINDOW_SUM_H

#include <vector>

#include "absl/types/span.h"
#include "graft/tensor_op.h"

namespace graft {

/// Returns whether the sums of such a tensor are taken in windows: F32 or F64,
/// fewer than 4096 elements. XLA gives larger ones to a library, whose order
/// depends on the processor.
bool isSummedInWindows(const TensorType &operand);

/// Returns the sums of `in`, of `shape` in row-major order, along `axes`,
/// ascending, in T, float or double: first of windows of up to 32 along each
/// axis, in order from 0, then of these sums, and so on. Windows are laid from
/// the middle, as with padding SAME: those at both ends may be shorter. Source:
/// xla/service/tree_reduction_rewriter.cc.
template <class T>
std::vector<T> sumInWindows(absl::Span<const T> in, Shape shape,
                            absl::Span<const int64_t> axes);

extern template std::vector<float> sumInWindows(absl::Span<const float>, Shape,
                                                absl::Span<const int64_t>);
extern template std::vector<double>
    sumInWindows(absl::Span<const double>, Shape, absl::Span<const int64_t>);

} // namespace graft

#endif // GRAFT_IR_CORE_WINDOW_SUM_H
