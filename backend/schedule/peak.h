// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SCHEDULE_PEAK_H
#define GRAFT_BACKEND_SCHEDULE_PEAK_H

#include "absl/functional/function_ref.h"
#include "backend/schedule/schedule.h"

namespace graft {

/// Returns the most by which the steps raise the live bytes above those at the
/// start, never less than 0. `reusable` says how many bytes of memory a donated
/// argument gives up when it is released or overwritten: all of its own, or 0
/// if they are in a file or somebody else's too. Saturates instead of
/// overflowing.
int64_t peakOf(const Schedule &schedule,
               absl::FunctionRef<int64_t(ArgumentIndex)> reusable);

} // namespace graft

#endif // GRAFT_BACKEND_SCHEDULE_PEAK_H
