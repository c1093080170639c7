// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_READ_FILE_H
#define GRAFT_TOOLS_GRAFT_READ_FILE_H

#include <string>

#include "absl/status/statusor.h"

namespace graft::tool {

/// Returns the contents of a file, or of standard input for "-". Fails with
/// NotFound, naming the file and the reason.
absl::StatusOr<std::string> readFile(const std::string &path);

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_READ_FILE_H
