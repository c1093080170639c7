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

  std::byte *data() { return memory; }

private:
  Buffer(std::byte *memory, int64_t size, bool mapped)
      : memory(memory), numBytes(size), mapped(mapped) {}

  std::byte *memory;
  int64_t numBytes;
  bool mapped;
};

} // namespace graft

#endif // GRAFT_BACKEND_RUNTIME_BUFFER_H
