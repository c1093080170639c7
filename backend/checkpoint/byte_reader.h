// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A cursor over bytes that somebody else wrote.

#ifndef GRAFT_BACKEND_CHECKPOINT_BYTE_READER_H
#define GRAFT_BACKEND_CHECKPOINT_BYTE_READER_H

#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace graft {

/// Reads numbers and runs of bytes in order. The first error sticks: from then
/// on every function returns 0 or "", so loops over counts that were read end,
/// and `status` says what was wrong where.
class ByteReader {
public:
  /// `bytes` must outlive the reader.
  explicit ByteReader(absl::string_view bytes) : bytes(bytes) {}

  /// The next `size` bytes.
  absl::string_view take(uint64_t size);

  uint8_t readByte();
  /// Little-endian, `size` bytes of at most 8.
  uint64_t readFixed(int size);
  /// Unsigned LEB128.
  uint64_t readVarint();
  /// `count` varints; fails if there are fewer bytes than that left.
  std::vector<uint64_t> readVarints(uint64_t count);

  uint64_t remaining() const { return bytes.size() - position; }

  /// Records an error at the current position, unless there is one.
  void fail(absl::string_view message);
  /// Records an error if bytes are left.
  void finish();

  bool ok() const { return error.ok(); }
  const absl::Status &status() const { return error; }

private:
  absl::string_view bytes;
  size_t position = 0;
  absl::Status error;
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_BYTE_READER_H
