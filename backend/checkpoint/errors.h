// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_ERRORS_H
#define GRAFT_BACKEND_CHECKPOINT_ERRORS_H

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace graft {

/// Returns the status of a failed system call: "<what>: <the error's text>",
/// with the code that `Checkpoint::open` and `saveSafetensors` promise.
absl::Status errnoStatus(int error, absl::string_view what);

/// Returns `name` for a message: in quotes, escaped, shortened if very long,
/// and UTF-8 whatever it is.
std::string quoted(absl::string_view name);

/// Returns `status`, which is an error, with "<context>: " before its message.
absl::Status withContext(absl::string_view context, const absl::Status &status);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ERRORS_H
