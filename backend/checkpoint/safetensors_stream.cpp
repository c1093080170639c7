// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A safetensors file written to what has no places: a pipe.

#include <algorithm>
#include <cerrno>
#include <unistd.h>

#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_size_limit.h"
#include "backend/checkpoint/safetensors_layout.h"
#include "backend/checkpoint/saver.h"
#include "backend/runtime/buffer.h"

namespace graft {
namespace {

constexpr size_t chunkSize = size_t{1} << 20;

class Stream {
public:
  Stream(int fd, const SaveOptions &options, int64_t total)
      : fd(fd), options(options), total(total) {}

  absl::Status write(absl::Span<const std::byte> bytes) {
    const FileSizeLimit limit;
    while (!bytes.empty()) {
      if (options.cancel && options.cancel->load(std::memory_order_relaxed))
        return absl::CancelledError("writing was cancelled");
      ssize_t count =
          ::write(fd, bytes.data(), std::min(bytes.size(), chunkSize));
      if (count < 0 && errno == EINTR)
        continue;
      if (count < 0)
        return errnoStatus(errno, "cannot write");
      bytes.remove_prefix(count);
      done += count;
      if (options.progress)
        options.progress(done, total);
    }
    return absl::OkStatus();
  }

  // What is in a file is read piece by piece, so that it is never in memory as
  // a whole.
  absl::Status writeExtent(FileExtent extent) {
    std::vector<std::byte> piece(
        std::min(chunkSize, static_cast<size_t>(extent.size)));
    while (extent.size > 0) {
      ssize_t count =
          pread(extent.fd, piece.data(),
                std::min(piece.size(), static_cast<size_t>(extent.size)),
                extent.offset);
      if (count < 0 && errno == EINTR)
        continue;
      if (count < 0)
        return errnoStatus(errno, "cannot read its file");
      if (count == 0)
        return absl::FailedPreconditionError(
            "its file became shorter while it was copied");
      if (absl::Status status = write(absl::MakeConstSpan(piece.data(), count));
          !status.ok())
        return status;
      extent.offset += count;
      extent.size -= count;
    }
    return absl::OkStatus();
  }

  absl::Status writeTensor(Storage &storage) {
    if (std::optional<FileExtent> extent = storage.fileExtent())
      return writeExtent(*extent);
    if (!storage.isInFile()) {
      absl::StatusOr<absl::Span<const std::byte>> bytes = storage.bytes();
      return bytes.ok() ? write(*bytes) : bytes.status();
    }
    // Not `bytes`, which would keep one tensor after another.
    absl::StatusOr<std::shared_ptr<Buffer>> buffer =
        Buffer::allocate(storage.size());
    if (!buffer.ok())
      return buffer.status();
    absl::Status status = storage.read((*buffer)->writableBytes());
    return status.ok() ? write((*buffer)->writableBytes()) : status;
  }

private:
  int fd;
  const SaveOptions &options;
  int64_t total, done = 0;
};

} // namespace

absl::Status writeSafetensors(int fd, absl::Span<const NamedArray> tensors,
                              const SaveOptions &options) {
  absl::StatusOr<SafetensorsLayout> layout =
      layOutSafetensors(tensors, options.metadata);
  if (!layout.ok())
    return layout.status();
  absl::StatusOr<std::vector<SaveSource>> sources =
      holdSources(tensors, layout->order);
  if (!sources.ok())
    return sources.status();
  if (absl::Status status = checkUnchanged(*sources); !status.ok())
    return status;
  Stream stream(fd, options, layout->fileSize);
  absl::Status status = stream.write(absl::MakeConstSpan(
      reinterpret_cast<const std::byte *>(layout->head.data()),
      layout->head.size()));
  for (const SaveSource &source : *sources) {
    if (status.ok())
      status = stream.writeTensor(*source.storage);
    if (!status.ok() && !absl::IsCancelled(status))
      return withContext(
          absl::StrCat("cannot write tensor ", quoted(*source.name)), status);
  }
  return status.ok() ? checkUnchanged(*sources) : status;
}

} // namespace graft
