// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Saving: the data of the new file is a row of pieces, each in memory or in an
// open file, merged where they touch, so that a mere renaming of tensors is one
// copy.

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/safetensors_layout.h"
#include "backend/checkpoint/saver.h"

namespace graft {
namespace {

bool touches(const FileExtent &a, const FileExtent &b) {
  return a.fd == b.fd && a.offset + a.size == b.offset;
}

std::vector<SavePiece> mergePieces(const std::vector<SaveSource> &sources) {
  std::vector<SavePiece> pieces;
  for (const SaveSource &source : sources) {
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

} // namespace

absl::Status saveSafetensors(const std::string &path,
                             absl::Span<const NamedArray> tensors,
                             const SaveOptions &options) {
  absl::StatusOr<SafetensorsLayout> layout =
      layOutSafetensors(tensors, options.metadata);
  if (!layout.ok())
    return withContext(absl::StrCat("cannot save ", quoted(path)),
                       layout.status());
  absl::StatusOr<std::vector<SaveSource>> sources =
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
  Saver saver(options, layout->fileSize);
  saver.begin(**out);
  absl::Status status = saver.writeMemory(absl::MakeConstSpan(
      reinterpret_cast<const std::byte *>(layout->head.data()),
      layout->head.size()));
  for (const SavePiece &piece : mergePieces(*sources))
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
