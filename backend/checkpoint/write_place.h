// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_WRITE_PLACE_H
#define GRAFT_BACKEND_CHECKPOINT_WRITE_PLACE_H

#include <string>
#include <sys/types.h>

#include "absl/status/statusor.h"

namespace graft {

/// Where a file is to be written: an open directory, and a name in it that is
/// no link.
struct WritePlace {
  int directory = -1;
  std::string name;

  WritePlace() = default;
  WritePlace(WritePlace &&other) noexcept;
  WritePlace &operator=(WritePlace &&other) noexcept;
  ~WritePlace();
};

/// Returns the place of `target`, of a symbolic link that of what it leads to.
/// A relative path begins at the open directory `base`. Fails if its directory
/// is missing, and with InvalidArgument if it is no file's name, or a link to
/// what is no regular file or has no path (/proc/self/fd/1).
absl::StatusOr<WritePlace> findWritePlace(const std::string &target, int base);

/// Returns InvalidArgument that says what was found in place of a file.
absl::Status notAFile(const std::string &target, absl::string_view found);

/// Returns "a directory", "a pipe" and so on.
absl::string_view kindOf(mode_t mode);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_WRITE_PLACE_H
