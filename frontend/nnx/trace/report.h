// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Errors on their way to the user: each has a line, and the trace that runs
// gathers them.

#ifndef GRAFT_FRONTEND_NNX_TRACE_REPORT_H
#define GRAFT_FRONTEND_NNX_TRACE_REPORT_H

#include <source_location>

#include "absl/status/status.h"

namespace graft::nnx::detail {

/// Returns `error` with "file:line: " before its message, and records it in the
/// current trace if there is one.
absl::Status report(const std::source_location &where,
                    const absl::Status &error);

/// Returns `error`, which has its place already, and records it likewise.
absl::Status passOn(const absl::Status &error);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_REPORT_H
