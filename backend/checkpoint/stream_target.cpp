// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/stream_target.h"

#include <cerrno>
#include <unistd.h>

#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_size_signal.h"

namespace graft {

absl::Status StreamTarget::write(int64_t, absl::Span<const std::byte> bytes) {
  NoFileSizeSignal guard;
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return writeError(count == 0 ? ENOSPC : errno);
    bytes.remove_prefix(count);
  }
  return absl::OkStatus();
}

absl::Status StreamTarget::writeError(int error) const {
  return errnoStatus(error, "cannot write to the stream");
}

} // namespace graft
