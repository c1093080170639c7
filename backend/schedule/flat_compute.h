// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor ops whose elements are independent, cut into tiles for threads, also
// in the place of an operand.

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

/// Returns whether a flat op can put its result where operand `position` is,
/// both beginning at the same byte: elements of one size, or of at least twice
/// the other's.
bool canComputeInPlace(const TensorOp &op,
                       absl::Span<const TensorType> operands, size_t position,
                       DType result);

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

/// The same where the result begins at the byte at which operand `position`
/// does, for which `canComputeInPlace`; the other operands do not overlap it.
/// The memory holds whichever is larger. Takes less than 1 MiB besides.
///
/// Elements that shrink go upwards in waves [m, 2m): they write below what is
/// left to read, which the waves before have consumed. Growing ones go
/// downwards. The first tile, where that does not hold, goes through a buffer.
bool computeInPlace(const TensorOp &op,
                    absl::Span<const ConstTensorView> operands, size_t position,
                    const TensorView &result, const FlatRun &run);

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_FLAT_COMPUTE_H
