// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Writing tensors to files. Those in files are copied by the kernel, which on
// some file systems only shares the blocks.

#ifndef GRAFT_BACKEND_CHECKPOINT_SAVER_H
#define GRAFT_BACKEND_CHECKPOINT_SAVER_H

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "backend/checkpoint/save_target.h"
#include "graft/checkpoint.h"
#include "graft/storage.h"

namespace graft {

class Buffer;

/// A tensor with a hold on its bytes, so that nobody can take them meanwhile.
struct SaveSource {
  const std::string *name;
  std::shared_ptr<Storage> storage;
};

/// A run of a new file's data: in a file, or else in the storage's memory.
struct SavePiece {
  std::optional<FileExtent> extent;
  const SaveSource *source; ///< the first tensor of the run
};

/// Returns the sources of `tensors` in the given order. Fails with
/// FailedPrecondition, naming the tensor, if one is deleted.
absl::StatusOr<std::vector<SaveSource>>
holdSources(absl::Span<const NamedArray> tensors,
            const std::vector<int> &order);

/// Returns an error naming the tensor whose file changed. Called before and
/// after a save: a copy of a file that somebody else was writing is never
/// committed.
absl::Status checkUnchanged(const std::vector<SaveSource> &sources);

/// Writes files from front to back, one after the other.
class Saver {
public:
  /// `total` bytes in all, for progress.
  Saver(const SaveOptions &options, int64_t total)
      : options(options), total(total) {}

  /// Goes on with a new file, which must outlive its writes.
  void begin(SaveTarget &file) {
    out = &file;
    position = 0;
  }

  absl::Status writeMemory(absl::Span<const std::byte> bytes);
  absl::Status writePiece(const SavePiece &piece);

  /// Returns Cancelled, with the figures, if the save was cancelled.
  absl::Status checkCancelled() const;

private:
  absl::Status writeValues(Storage &storage);
  absl::Status copyExtent(FileExtent extent);
  absl::StatusOr<int64_t> copyInKernel(const FileExtent &extent);
  absl::StatusOr<int64_t> copyThroughScratch(const FileExtent &extent);
  void advance(int64_t count);

  const SaveOptions &options;
  int64_t total;
  SaveTarget *out = nullptr;
  int64_t position = 0; // in `out`
  int64_t done = 0;
  int64_t reported = 0;
  bool kernelCopies = true; // until the kernel says it cannot
  std::shared_ptr<Buffer> scratch;
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_SAVER_H
