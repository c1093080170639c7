// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_TEXT_FILE_H
#define GRAFT_BACKEND_CHECKPOINT_TEXT_FILE_H

#include <string>

#include "absl/status/statusor.h"

namespace graft {

/// Returns whether `path` is a regular file, or a link to one.
bool isFile(const std::string &path);

/// Returns whether `path` is a directory, or a link to one.
bool isDirectory(const std::string &path);

/// Returns the text of a file. Fails as File does, and with InvalidArgument if
/// it is longer than a header may be, or not UTF-8.
absl::StatusOr<std::string> readTextFile(const std::string &path);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_TEXT_FILE_H
