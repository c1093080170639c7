// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/storage.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace graft {

namespace {

// Reads the first bytes of a file's extent.
absl::Status readExtent(const FileExtent &extent, absl::Span<std::byte> out) {
  for (size_t done = 0; done < out.size();) {
    ssize_t count = pread(extent.fd, out.data() + done, out.size() - done,
                          extent.offset + static_cast<int64_t>(done));
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return absl::ErrnoToStatus(errno, "cannot read an argument's file");
    if (count == 0)
      return absl::FailedPreconditionError(
          "the file of an argument ended before the argument did");
    done += static_cast<size_t>(count);
  }
  return absl::OkStatus();
}

} // namespace

absl::Status Storage::read(absl::Span<std::byte> out) {
  if (std::optional<FileExtent> extent = fileExtent()) {
    absl::Status status = readExtent(*extent, out);
    // A file that shrank is best described by who opened it.
    absl::Status changed = checkUnchanged();
    return changed.ok() ? status : changed;
  }
  absl::StatusOr<absl::Span<const std::byte>> held = bytes();
  if (held.ok())
    std::copy_n(held->begin(), out.size(), out.begin());
  return held.status();
}

} // namespace graft
