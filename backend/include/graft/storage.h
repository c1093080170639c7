// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where an array's bytes are: the source interface of the runtime. A value that
// is only forwarded never leaves its file.
//
//   std::shared_ptr<graft::Storage> storage = array.storage().value();
//   if (std::optional<graft::FileExtent> place = storage->fileExtent())
//     std::printf("%ld bytes from %ld on\n", place->size, place->offset);
//   absl::Span<const std::byte> bytes = storage->bytes().value();

#ifndef GRAFT_STORAGE_H
#define GRAFT_STORAGE_H

#include <cstddef>
#include <cstdint>
#include <optional>

#include "absl/status/statusor.h"
#include "absl/types/span.h"

namespace graft {

/// A run of bytes of an open file.
struct FileExtent {
  int fd = -1;        ///< open for reading for as long as the Storage lives
  int64_t offset = 0; ///< bytes from the start of the file
  int64_t size = 0;   ///< bytes
};

/// Bytes of one or more arrays. Thread-safe.
class Storage {
public:
  virtual ~Storage() = default;

  /// Returns the number of bytes.
  virtual int64_t size() const = 0;

  /// Returns the bytes in memory, 64-byte aligned, reading them first if they
  /// are elsewhere; then they stay in memory for as long as this lives.
  virtual absl::StatusOr<absl::Span<const std::byte>> bytes() = 0;

  /// Returns whether the bytes are in a file, whether `bytes` has read them or
  /// not.
  virtual bool isInFile() const { return fileExtent().has_value(); }

  /// Fills `out`, which may be shorter, with the first bytes. What is in a file
  /// is not kept in memory.
  virtual absl::Status read(absl::Span<std::byte> out);

  /// Returns the bytes for overwriting if this storage is plain memory, else an
  /// empty span. Only for the sole owner of a donated or fresh storage.
  virtual absl::Span<std::byte> writableBytes() { return {}; }

  /// Makes plain memory larger or smaller; the first bytes stay, what is added
  /// is undefined. Only for the sole owner, who holds no span of it. Fails with
  /// ResourceExhausted if the system refuses, with Unimplemented if this is no
  /// plain memory.
  virtual absl::Status resize(int64_t bytes) {
    return absl::UnimplementedError("only plain memory can be resized");
  }

  /// Says that the first `bytes` bytes are used from now on. Memory that was
  /// made larger is accounted for as far as that; the system gives it no
  /// sooner.
  virtual void use(int64_t bytes) {}

  /// Returns where the bytes lie in a file, if they do as they are.
  virtual std::optional<FileExtent> fileExtent() const { return std::nullopt; }

  /// Returns an error naming the file if it changed since it was opened.
  virtual absl::Status checkUnchanged() const { return absl::OkStatus(); }
};

} // namespace graft

#endif // GRAFT_STORAGE_H
