// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_NEW_DIRECTORY_H
#define GRAFT_BACKEND_CHECKPOINT_NEW_DIRECTORY_H

#include <memory>
#include <string>

#include "absl/status/statusor.h"

namespace graft {

/// A directory `.NAME.graft-XXXXXX` beside the directory NAME that it will be.
/// Unless committed it is removed on destruction, with all in it.
class NewDirectory {
public:
  /// Creates the temporary for `target`, and removes those that dead processes
  /// left for it.
  static absl::StatusOr<std::unique_ptr<NewDirectory>>
  createFor(const std::string &target);

  ~NewDirectory();
  NewDirectory(const NewDirectory &) = delete;
  NewDirectory &operator=(const NewDirectory &) = delete;

  const std::string &path() const { return name; }

  /// Renames it to the target, which must not exist, and syncs the parent.
  absl::Status commit();

private:
  NewDirectory(std::string target, std::string name, int fd)
      : target(std::move(target)), name(std::move(name)), fd(fd) {}

  const std::string target;
  std::string name; // empty when there is nothing to remove
  int fd;           // with the lock that says that this process lives
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_NEW_DIRECTORY_H
