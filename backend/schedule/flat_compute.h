// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor ops whose elements are independent, cut into tiles for threads.

#ifndef GRAFT_BACKEND_SCHEDULE_FLAT_COMPUTE_H
#define GRAFT_BACKEND_SCHEDULE_FLAT_COMPUTE_H

#include <atomic>
#include <cstdint>
#include <functional>

#include "absl/types/span.h"
#include "graft/tensor_view.h"

namespace graft {

/// Returns whether element i of the result needs only element i of each
/// operand: arithmetic and conversions.
bool isFlat(const TensorOp &op);

/// How a flat op is run.
struct FlatRun {
  int threads = 1;
  const std::atomic<bool> *cancel = nullptr;
  /// Called on the caller's thread with the bytes of the result written since
  /// the last call.
  std::function<void(int64_t)> progress = nullptr;
};

/// Computes a flat op on `run.threads` threads. The result overlaps no operand.
/// Returns false if it was cancelled, the result being undefined.
bool computeFlat(const TensorOp &op, absl::Span<const ConstTensorView> operands,
                 const TensorView &result, const FlatRun &run);

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_FLAT_COMPUTE_H
