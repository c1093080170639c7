// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/file_storage.h"

#include "backend/runtime/buffer.h"

namespace graft {

absl::StatusOr<absl::Span<const std::byte>> FileStorage::bytes() {
  std::lock_guard lock(mutex);
  if (!loaded) {
    absl::StatusOr<std::shared_ptr<Buffer>> buffer = Buffer::allocate(numBytes);
    if (!buffer.ok())
      return buffer.status();
    if (absl::Status status = read((*buffer)->writableBytes()); !status.ok())
      return status;
    loaded = *std::move(buffer);
  }
  return loaded->bytes();
}

} // namespace graft
