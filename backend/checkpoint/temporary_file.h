// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_TEMPORARY_FILE_H
#define GRAFT_BACKEND_CHECKPOINT_TEMPORARY_FILE_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "backend/checkpoint/save_target.h"
#include "graft/file.h"

namespace graft {

/// A file `.NAME.graft-XXXXXX` beside the file NAME that it will replace.
/// Unless committed it is removed on destruction, and a later one for the same
/// target removes what a dead process left. It is reached through its
/// directory's descriptor, so that a change of the working directory does no
/// harm.
class TemporaryFile final : public SaveTarget {
public:
  /// Creates the temporary for `target`, or for the file that it links to.
  /// Fails as `replaceFile` does.
  static absl::StatusOr<std::unique_ptr<TemporaryFile>>
  createFor(const std::string &target, const ReplaceOptions &options = {});

  ~TemporaryFile() override;
  TemporaryFile(const TemporaryFile &) = delete;
  TemporaryFile &operator=(const TemporaryFile &) = delete;

  void advanced(int64_t end) override;

  int fd() const override { return file; }

  /// Returns ResourceExhausted, with the figures, if `size` bytes surely cannot
  /// be written: more than the process may write, or than the file system has
  /// free. File systems that share or compress blocks are given the benefit of
  /// the doubt.
  absl::Status checkRoom(int64_t size) const;

  /// Writes all of `bytes` at `offset`.
  absl::Status write(int64_t offset,
                     absl::Span<const std::byte> bytes) override;

  /// Returns the status of a write that failed with `error`; if the disk is
  /// full it has the figures of `checkRoom`.
  absl::Status writeError(int error) const override;

  /// The bytes that will be written in all, for `writeError`.
  void setExpectedSize(int64_t size) { expectedSize = size; }

  /// Renames the file to the target. Before it syncs the file and then the
  /// directory, unless the options say otherwise.
  absl::Status commit();

private:
  TemporaryFile(std::string target, int directory, std::string targetName,
                const ReplaceOptions &options)
      : target(std::move(target)), directory(directory),
        targetName(std::move(targetName)), mode(options.mode),
        sync(options.sync) {}
  absl::Status checkTarget();
  absl::Status followLinks(bool isThere);
  absl::Status create();
  absl::Status syncDirectory() const;
  int64_t freeBytes() const;

  std::string target;
  int directory;
  std::string targetName;
  std::string name; // empty when there is nothing to remove
  int file = -1;
  std::optional<mode_t> mode; // asked for, or else of the target if it exists
  bool sync;
  int64_t expectedSize = 0;
  int64_t sent = 0;     // bytes that are on their way to the disk
  int64_t arrived = 0;  // of these, bytes that were waited for
  int sendingError = 0; // which fsync would not tell again
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_TEMPORARY_FILE_H
