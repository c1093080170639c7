// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/saver.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_size_signal.h"
#include "backend/runtime/buffer.h"

namespace graft {
namespace {

constexpr int64_t chunkSize = int64_t{2} << 20;
constexpr int64_t scratchSize = int64_t{1} << 20;
constexpr int64_t progressStep = int64_t{4} << 20;

} // namespace

absl::StatusOr<std::vector<SaveSource>>
holdSources(absl::Span<const NamedArray> tensors,
            const std::vector<int> &order) {
  std::vector<SaveSource> sources;
  for (int i : order) {
    absl::StatusOr<std::shared_ptr<Storage>> held = tensors[i].array.storage();
    if (!held.ok())
      return withContext(
          absl::StrCat("cannot save tensor ", quoted(tensors[i].name)),
          held.status());
    sources.push_back({&tensors[i].name, *std::move(held)});
  }
  return sources;
}

absl::Status checkUnchanged(const std::vector<SaveSource> &sources) {
  for (const SaveSource &source : sources)
    if (absl::Status status = source.storage->checkUnchanged(); !status.ok())
      return withContext(
          absl::StrCat("cannot save tensor ", quoted(*source.name)), status);
  return absl::OkStatus();
}

absl::Status Saver::checkCancelled() const {
  if (options.cancel && options.cancel->load(std::memory_order_relaxed))
    return absl::CancelledError(absl::StrCat("saving was cancelled after ",
                                             done, " of ", total, " bytes"));
  return absl::OkStatus();
}

void Saver::advance(int64_t count) {
  position += count;
  done += count;
  out->advanced(position);
  if (!options.progress || (done - reported < progressStep && done != total))
    return;
  reported = done;
  options.progress(done, total);
}

absl::Status Saver::writeMemory(absl::Span<const std::byte> bytes) {
  while (!bytes.empty()) {
    if (absl::Status status = checkCancelled(); !status.ok())
      return status;
    absl::Span<const std::byte> chunk = bytes.subspan(0, chunkSize);
    if (absl::Status status = out->write(position, chunk); !status.ok())
      return status;
    bytes.remove_prefix(chunk.size());
    advance(static_cast<int64_t>(chunk.size()));
  }
  return absl::OkStatus();
}

absl::Status Saver::writePiece(const SavePiece &piece) {
  absl::Status status = piece.extent ? copyExtent(*piece.extent)
                                     : writeValues(*piece.source->storage);
  return status.ok() || absl::IsCancelled(status)
             ? status
             : withContext(absl::StrCat("cannot save tensor ",
                                        quoted(*piece.source->name)),
                           status);
}

absl::Status Saver::writeValues(Storage &storage) {
  if (!storage.isInFile()) {
    absl::StatusOr<absl::Span<const std::byte>> bytes = storage.bytes();
    return bytes.ok() ? writeMemory(*bytes) : bytes.status();
  }
  // Not `bytes`, which would keep one tensor after another.
  absl::StatusOr<std::shared_ptr<Buffer>> buffer =
      Buffer::allocate(storage.size());
  if (!buffer.ok())
    return buffer.status();
  absl::Status status = storage.read((*buffer)->writableBytes());
  return status.ok() ? writeMemory((*buffer)->writableBytes()) : status;
}

absl::Status Saver::copyExtent(FileExtent extent) {
  while (extent.size > 0) {
    if (absl::Status status = checkCancelled(); !status.ok())
      return status;
    absl::StatusOr<int64_t> count = 0;
    if (kernelCopies && out->fd() >= 0)
      count = copyInKernel(extent);
    if (count.ok() && *count == 0)
      count = copyThroughScratch(extent);
    if (!count.ok())
      return count.status();
    extent.offset += *count;
    extent.size -= *count;
    advance(*count);
  }
  return absl::OkStatus();
}

// Copies some of `extent`; returns how much, 0 if the kernel cannot or the file
// has ended.
absl::StatusOr<int64_t> Saver::copyInKernel(const FileExtent &extent) {
  loff_t from = extent.offset, to = position;
  NoFileSizeSignal guard;
  ssize_t count;
  do
    count = copy_file_range(extent.fd, &from, out->fd(), &to,
                            std::min(extent.size, chunkSize), 0);
  while (count < 0 && errno == EINTR);
  if (count >= 0)
    return count;
  if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
    return out->writeError(errno);
  // Not between these two file systems, or not at all; or a real error, and
  // then reading and writing apart will tell which side it is on.
  kernelCopies = false;
  return 0;
}

absl::StatusOr<int64_t> Saver::copyThroughScratch(const FileExtent &extent) {
  if (!scratch) {
    absl::StatusOr<std::shared_ptr<Buffer>> buffer =
        Buffer::allocate(scratchSize);
    if (!buffer.ok())
      return buffer.status();
    scratch = *std::move(buffer);
  }
  ssize_t count;
  do
    count = pread(extent.fd, scratch->data(),
                  std::min(extent.size, scratchSize), extent.offset);
  while (count < 0 && errno == EINTR);
  if (count < 0)
    return errnoStatus(errno, "cannot read its file");
  if (count == 0)
    return absl::FailedPreconditionError(
        "its file became shorter while it was copied");
  absl::Status status =
      out->write(position, absl::MakeConstSpan(scratch->data(), count));
  if (!status.ok())
    return status;
  return count;
}

} // namespace graft
