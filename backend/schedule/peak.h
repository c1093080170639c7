// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SCHEDULE_PEAK_H
#define GRAFT_BACKEND_SCHEDULE_PEAK_H

#include "absl/functional/function_ref.h"
#include "backend/schedule/schedule.h"

namespace graft {

/// What arguments do to the memory of a run.
struct ArgumentMemory {
  /// Bytes that a donated argument gives up when it is released or overwritten:
  /// all of its own, or 0 if they are in a file or somebody else's too.
  absl::FunctionRef<int64_t(ArgumentIndex)> reusable;
  /// Bytes that reading the whole argument takes: all of its own if they are in
  /// a file, else 0.
  absl::FunctionRef<int64_t(ArgumentIndex)> toRead;
  /// Whether what islands give is there at the start, and their scratch no
  /// more. Otherwise islands run as steps do; scratch that nobody knows is
  /// none, and an output takes the place of a donated input of its size.
  bool islandsHaveRun = true;
};

/// Returns the most by which the steps raise the live bytes above those at the
/// start, never less than 0. What samplers drawn whole take on the way is in
/// it. Saturates instead of overflowing.
int64_t peakOf(const Schedule &schedule, const ArgumentMemory &memory);

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_PEAK_H
