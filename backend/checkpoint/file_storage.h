// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_FILE_STORAGE_H
#define GRAFT_BACKEND_CHECKPOINT_FILE_STORAGE_H

#include <memory>
#include <mutex>

#include "backend/checkpoint/file.h"
#include "graft/storage.h"

namespace graft {

class Buffer;

/// A run of bytes of a file, read into memory when somebody first asks for them
/// and kept from then on. The run must lie inside the file. The extent stays
/// valid after that, as the file does.
class FileStorage final : public Storage {
public:
  FileStorage(std::shared_ptr<const File> file, int64_t offset, int64_t size)
      : file(std::move(file)), offset(offset), numBytes(size) {}

  int64_t size() const override { return numBytes; }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override;
  absl::Status read(absl::Span<std::byte> out) override {
    return file->read(offset, out);
  }
  std::optional<FileExtent> fileExtent() const override {
    return FileExtent{file->fd(), offset, numBytes};
  }
  absl::Status checkUnchanged() const override {
    return file->checkUnchanged();
  }

private:
  std::shared_ptr<const File> file;
  int64_t offset;
  int64_t numBytes;
  std::mutex mutex;
  std::shared_ptr<Buffer> loaded; // guarded by mutex
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_FILE_STORAGE_H
