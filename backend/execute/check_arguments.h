// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_CHECK_ARGUMENTS_H
#define GRAFT_BACKEND_EXECUTE_CHECK_ARGUMENTS_H

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "backend/schedule/schedule.h"
#include "graft/array.h"

namespace graft {

/// Returns the FailedPrecondition of a program with islands that is run without
/// what they give; it names their ops and lines.
absl::Status lacksIslands(const Schedule &schedule);

/// Returns OK if `arguments` are what the program takes. Otherwise one error
/// that lists every problem: a wrong number, dtype or shape (InvalidArgument),
/// an array donated twice or donated and also passed undonated
/// (InvalidArgument), a deleted array (FailedPrecondition if that is all).
absl::Status checkArguments(const Schedule &schedule,
                            absl::Span<const Array> arguments, bool islandsRan);

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_CHECK_ARGUMENTS_H
