// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Saving: the data of the new file is a row of pieces, each in memory or in an
// open file. Those in files are copied by the kernel, which on some file
// systems only shares the blocks, and merged where they touch, so that a mere
// renaming of tensors is one copy. Sources are checked for change before and
// after: a copy of a file that somebody else was writing is never committed.

#include <algorithm>
#include <cerrno>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/safetensors_layout.h"
#include "backend/checkpoint/temporary_file.h"
#include "backend/runtime/buffer.h"
#include "graft/checkpoint.h"

namespace graft {
namespace {

constexpr int64_t chunkSize = int64_t{8} << 20;
constexpr int64_t scratchSize = int64_t{1} << 20;
constexpr int64_t progressStep = int64_t{4} << 20;

// A tensor with a hold on its bytes, so that nobody can take them meanwhile.
struct Source {
  const std::string *name;
  std::shared_ptr<Storage> storage;
};

// A run of the new file's data: in a file, or else in the storage's memory.
struct Piece {
  std::optional<FileExtent> extent;
  const Source *source; // the first tensor of the run
};

absl::StatusOr<std::vector<Source>>
holdSources(absl::Span<const NamedArray> tensors,
            const std::vector<int> &order) {
  std::vector<Source> sources;
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

absl::Status checkUnchanged(const std::vector<Source> &sources) {
  for (const Source &source : sources)
    if (absl::Status status = source.storage->checkUnchanged(); !status.ok())
      return withContext(
          absl::StrCat("cannot save tensor ", quoted(*source.name)), status);
  return absl::OkStatus();
}

bool touches(const FileExtent &a, const FileExtent &b) {
  return a.fd == b.fd && a.offset + a.size == b.offset;
}

std::vector<Piece> mergePieces(const std::vector<Source> &sources) {
  std::vector<Piece> pieces;
  for (const Source &source : sources) {
    std::optional<FileExtent> extent = source.storage->fileExtent();
    if (source.storage->size() == 0)
      continue;
    if (extent && !pieces.empty() && pieces.back().extent &&
        touches(*pieces.back().extent, *extent))
      pieces.back().extent->size += extent->size;
    else
      pieces.push_back({extent, &source});
  }
  return pieces;
}

// Writes one file from front to back.
class Saver {
public:
  Saver(TemporaryFile &out, const SaveOptions &options, int64_t total)
      : out(out), options(options), total(total) {}

  absl::Status writeMemory(absl::Span<const std::byte> bytes);
  absl::Status writePiece(const Piece &piece);
  absl::Status checkCancelled() const;

private:
  absl::Status copyExtent(FileExtent extent);
  absl::StatusOr<int64_t> copyInKernel(const FileExtent &extent);
  absl::StatusOr<int64_t> copyThroughScratch(const FileExtent &extent);
  void advance(int64_t count);

  TemporaryFile &out;
  const SaveOptions &options;
  int64_t total;
  int64_t done = 0;
  int64_t reported = 0;
  bool kernelCopies = true; // until the kernel says it cannot
  std::shared_ptr<Buffer> scratch;
};

absl::Status Saver::checkCancelled() const {
  if (options.cancel && options.cancel->load(std::memory_order_relaxed))
    return absl::CancelledError(absl::StrCat("saving was cancelled after ",
                                             done, " of ", total, " bytes"));
  return absl::OkStatus();
}

void Saver::advance(int64_t count) {
  done += count;
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
    if (absl::Status status = out.write(done, chunk); !status.ok())
      return status;
    bytes.remove_prefix(chunk.size());
    advance(static_cast<int64_t>(chunk.size()));
  }
  return absl::OkStatus();
}

absl::Status Saver::writePiece(const Piece &piece) {
  absl::Status status;
  if (piece.extent) {
    status = copyExtent(*piece.extent);
  } else {
    absl::StatusOr<absl::Span<const std::byte>> bytes =
        piece.source->storage->bytes();
    status = bytes.ok() ? writeMemory(*bytes) : bytes.status();
  }
  return status.ok() || absl::IsCancelled(status)
             ? status
             : withContext(absl::StrCat("cannot save tensor ",
                                        quoted(*piece.source->name)),
                           status);
}

absl::Status Saver::copyExtent(FileExtent extent) {
  while (extent.size > 0) {
    if (absl::Status status = checkCancelled(); !status.ok())
      return status;
    absl::StatusOr<int64_t> count = 0;
    if (kernelCopies)
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
  loff_t from = extent.offset, to = done;
  ssize_t count;
  do
    count = copy_file_range(extent.fd, &from, out.fd(), &to,
                            std::min(extent.size, chunkSize), 0);
  while (count < 0 && errno == EINTR);
  if (count >= 0)
    return count;
  if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
    return out.writeError(errno);
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
      out.write(done, absl::MakeConstSpan(scratch->data(), count));
  if (!status.ok())
    return status;
  return count;
}

} // namespace

absl::Status saveSafetensors(const std::string &path,
                             absl::Span<const NamedArray> tensors,
                             const SaveOptions &options) {
  absl::StatusOr<SafetensorsLayout> layout =
      layOutSafetensors(tensors, options.metadata);
  if (!layout.ok())
    return withContext(absl::StrCat("cannot save ", quoted(path)),
                       layout.status());
  absl::StatusOr<std::vector<Source>> sources =
      holdSources(tensors, layout->order);
  if (!sources.ok())
    return sources.status();
  if (absl::Status status = checkUnchanged(*sources); !status.ok())
    return status;
  absl::StatusOr<std::unique_ptr<TemporaryFile>> out =
      TemporaryFile::createFor(path);
  if (!out.ok())
    return out.status();
  (*out)->setExpectedSize(layout->fileSize);
  if (absl::Status status = (*out)->checkRoom(layout->fileSize); !status.ok())
    return status;
  Saver saver(**out, options, layout->fileSize);
  absl::Status status = saver.writeMemory(absl::MakeConstSpan(
      reinterpret_cast<const std::byte *>(layout->head.data()),
      layout->head.size()));
  for (const Piece &piece : mergePieces(*sources))
    if (status.ok())
      status = saver.writePiece(piece);
  // A change of a source explains any other failure.
  if (absl::Status changed = checkUnchanged(*sources); !changed.ok())
    return changed;
  if (status.ok())
    status = saver.checkCancelled();
  return status.ok() ? (*out)->commit() : status;
}

} // namespace graft
