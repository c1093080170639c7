// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_FILE_H
#define GRAFT_BACKEND_CHECKPOINT_FILE_H

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/types/span.h"

namespace graft {

/// A regular file open for reading, which notices when the file changes. It is
/// read with pread, never mapped. Thread-safe.
class File {
public:
  /// Opens `path`. Fails with NotFound, PermissionDenied or ResourceExhausted
  /// as the system says, or InvalidArgument if it is not a regular file.
  static absl::StatusOr<std::shared_ptr<const File>>
  open(const std::string &path);

  ~File();
  File(const File &) = delete;
  File &operator=(const File &) = delete;

  const std::string &path() const { return filePath; }
  int fd() const { return descriptor; }

  /// Bytes when it was opened.
  int64_t size() const { return numBytes; }

  /// Fills `bytes` from `offset` on. Fails with FailedPrecondition if the file
  /// ends before or was changed since it was opened.
  absl::Status read(int64_t offset, absl::Span<std::byte> bytes) const;

  /// Returns FailedPrecondition, saying how, if the size or the time of last
  /// modification is not what it was. Renaming or replacing the path is no
  /// change: this is still the old file.
  absl::Status checkUnchanged() const;

private:
  File(std::string path, int descriptor, int64_t numBytes, timespec modified)
      : filePath(std::move(path)), descriptor(descriptor), numBytes(numBytes),
        modified(modified) {}

  std::string filePath;
  int descriptor;
  int64_t numBytes;
  timespec modified;
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_FILE_H
