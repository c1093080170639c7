// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Memory with accounts: every byte the runtime holds is a Buffer.

#ifndef GRAFT_BACKEND_RUNTIME_BUFFER_H
#define GRAFT_BACKEND_RUNTIME_BUFFER_H

#include <memory>

#include "graft/storage.h"

namespace graft {

/// Plain memory. Large buffers are 2 MiB-aligned anonymous mappings that ask
/// for huge pages (first touch is about five times faster), small ones come
/// from the heap. Contents start undefined.
class Buffer final : public Storage {
public:
  /// Allocates `size` bytes (0 is allowed). Fails with ResourceExhausted,
  /// naming the size, if the system refuses, or InvalidArgument if `size` is
  /// negative.
  static absl::StatusOr<std::shared_ptr<Buffer>> allocate(int64_t size);

  /// The same, but accounted for only as far as it is used (`use`) where that
  /// is `isCountedAsUsed`.
  static absl::StatusOr<std::shared_ptr<Buffer>> reserve(int64_t size);

  /// Whether the system gives memory of a buffer of `size` bytes page by page:
  /// it has pages of its own.
  static bool isCountedAsUsed(int64_t size);

  ~Buffer() override;
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;

  int64_t size() const override { return numBytes; }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    return absl::MakeConstSpan(data(), numBytes);
  }
  absl::Span<std::byte> writableBytes() override {
    return absl::MakeSpan(data(), numBytes);
  }

  /// Large buffers keep their pages: what is added is mapped behind them, not
  /// yet used, what is taken away is unmapped. Others are copied.
  absl::Status resize(int64_t bytes) override;

  void use(int64_t bytes) override;

  /// Returns how much memory `resize` of a buffer of `from` bytes to `to` takes
  /// for its duration, on top of the `from` that there are.
  static int64_t resizeScratch(int64_t from, int64_t to);

  std::byte *data() { return memory; }

private:
  Buffer(std::byte *memory, int64_t size, int64_t mappedBytes)
      : memory(memory), numBytes(size), mappedBytes(mappedBytes) {}

  bool remap(int64_t bytes);
  void countBytes(int64_t bytes);

  std::byte *memory;
  int64_t numBytes;
  int64_t mappedBytes; ///< whole huge pages, or 0 if from the heap
  int64_t counted = 0; ///< bytes in the accounts
};

} // namespace graft

#endif // GRAFT_BACKEND_RUNTIME_BUFFER_H
