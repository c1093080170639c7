// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Saving: the data of the new file is a row of pieces, each in memory or in an
// open file, merged where they touch, so that a mere renaming of tensors is one
// copy.

#include <set>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/strip.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/safetensors_layout.h"
#include "backend/checkpoint/saver.h"
#include "backend/checkpoint/stream_target.h"
#include "backend/checkpoint/temporary_file.h"
#include "graft/file.h"

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

/// A file to write.
struct PlannedFile {
  std::string path;
  std::vector<NamedArray> tensors;
  SafetensorsLayout layout = {};
  std::vector<SaveSource> sources = {};
};

/// Returns the files that the tensors go to: `path`, or those of a set.
std::vector<PlannedFile> split(const std::string &path,
                               absl::Span<const NamedArray> tensors,
                               int64_t most) {
  std::vector<PlannedFile> files(1);
  int64_t size = 0;
  for (const NamedArray &tensor : tensors) {
    const int64_t bytes = tensor.array ? tensor.array.byteSize() : 0;
    if (most > 0 && size > 0 && bytes > most - size) {
      files.emplace_back();
      size = 0;
    }
    files.back().tensors.push_back(tensor);
    size += bytes;
  }
  const std::string stem(absl::StripSuffix(path, ".safetensors"));
  for (size_t i = 0; i < files.size(); ++i)
    files[i].path = files.size() == 1
                        ? path
                        : absl::StrFormat("%s-%05d-of-%05d.safetensors", stem,
                                          i + 1, files.size());
  return files;
}

std::string indexText(const std::vector<PlannedFile> &files) {
  int64_t total = 0;
  std::vector<std::string> entries;
  for (const PlannedFile &file : files)
    for (const NamedArray &tensor : file.tensors) {
      total += tensor.array.byteSize();
      std::string entry;
      appendJsonString(entry, tensor.name);
      entry += ": ";
      appendJsonString(entry, file.path.substr(file.path.rfind('/') + 1));
      entries.push_back(std::move(entry));
    }
  return absl::StrCat("{\"metadata\": {\"total_size\": ", total,
                      "}, \"weight_map\": {", absl::StrJoin(entries, ", "),
                      "}}\n");
}

absl::Status plan(PlannedFile &file, const SaveOptions &options) {
  absl::StatusOr<SafetensorsLayout> layout =
      layOutSafetensors(file.tensors, options.metadata);
  if (!layout.ok())
    return withContext(absl::StrCat("cannot save ", graft::quoted(file.path)),
                       layout.status());
  file.layout = *std::move(layout);
  absl::StatusOr<std::vector<SaveSource>> sources =
      holdSources(file.tensors, file.layout.order);
  if (!sources.ok())
    return sources.status();
  file.sources = *std::move(sources);
  return checkUnchanged(file.sources);
}

absl::Status write(const PlannedFile &file, SaveTarget &out, Saver &saver) {
  saver.begin(out);
  absl::Status status = saver.writeMemory(absl::MakeConstSpan(
      reinterpret_cast<const std::byte *>(file.layout.head.data()),
      file.layout.head.size()));
  for (const SavePiece &piece : mergePieces(file.sources))
    if (status.ok())
      status = saver.writePiece(piece);
  // A change of a source explains any other failure.
  if (absl::Status changed = checkUnchanged(file.sources); !changed.ok())
    return changed;
  return status.ok() ? saver.checkCancelled() : status;
}

/// Refuses a name that is in two files of a set.
absl::Status checkNames(absl::Span<const NamedArray> tensors) {
  std::set<absl::string_view> names;
  for (const NamedArray &tensor : tensors)
    if (!names.insert(tensor.name).second)
      return absl::InvalidArgumentError(
          absl::StrCat("expected one tensor a name, found ",
                       graft::quoted(tensor.name), " twice"));
  return absl::OkStatus();
}

} // namespace

absl::Status saveSafetensors(const std::string &path,
                             absl::Span<const NamedArray> tensors,
                             const SaveOptions &options) {
  if (absl::Status status = checkNames(tensors); !status.ok())
    return withContext(absl::StrCat("cannot save ", graft::quoted(path)),
                       status);
  std::vector<PlannedFile> files = split(path, tensors, options.maxShardSize);
  int64_t total = 0;
  for (PlannedFile &file : files) {
    if (absl::Status status = plan(file, options); !status.ok())
      return status;
    total += file.layout.fileSize;
  }
  Saver saver(options, total);
  std::vector<std::unique_ptr<TemporaryFile>> written;
  for (const PlannedFile &file : files) {
    absl::StatusOr<std::unique_ptr<TemporaryFile>> out =
        TemporaryFile::createFor(file.path);
    if (!out.ok())
      return out.status();
    (*out)->setExpectedSize(file.layout.fileSize);
    absl::Status status = (*out)->checkRoom(file.layout.fileSize);
    if (status.ok())
      status = write(file, **out, saver);
    if (!status.ok())
      return status;
    written.push_back(*std::move(out));
  }
  for (const std::unique_ptr<TemporaryFile> &file : written)
    if (absl::Status status = file->commit(); !status.ok())
      return status;
  return files.size() == 1
             ? absl::OkStatus()
             : replaceFile(path + ".index.json", indexText(files));
}

absl::Status writeSafetensors(int fd, absl::Span<const NamedArray> tensors,
                              const SaveOptions &options) {
  PlannedFile file = {"a stream", {tensors.begin(), tensors.end()}};
  if (absl::Status status = plan(file, options); !status.ok())
    return status;
  StreamTarget out(fd);
  Saver saver(options, file.layout.fileSize);
  return write(file, out, saver);
}

} // namespace graft
