// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_STAGING_DIRECTORY_H
#define GRAFT_BACKEND_CHECKPOINT_STAGING_DIRECTORY_H

#include <memory>
#include <string>

#include "absl/status/statusor.h"

namespace graft {

/// A directory `.NAME.graft-XXXXXX` beside the directory NAME that it will be.
/// Unless committed it is removed, with all in it, on destruction.
class StagingDirectory {
public:
  /// Creates the temporary for `target`, of which slashes at the end count for
  /// nothing. Removes those that dead writers of it left.
  static absl::StatusOr<std::unique_ptr<StagingDirectory>>
  createFor(const std::string &target);

  ~StagingDirectory();
  StagingDirectory(const StagingDirectory &) = delete;
  StagingDirectory &operator=(const StagingDirectory &) = delete;

  const std::string &path() const { return name; }

  /// Renames it to the target, which must not exist, and syncs the parent.
  absl::Status commit();

private:
  StagingDirectory(std::string target, std::string parent)
      : target(std::move(target)), parent(std::move(parent)) {}
  absl::Status create(const std::string &targetName);

  const std::string target, parent;
  std::string name; // empty when there is nothing to remove
  int lock = -1;    // of the directory itself
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_STAGING_DIRECTORY_H
