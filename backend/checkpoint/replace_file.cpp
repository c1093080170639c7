// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/file.h"

#include "backend/checkpoint/temporary_file.h"

namespace graft {

absl::Status replaceFile(const std::string &path, absl::string_view bytes,
                         const ReplaceOptions &options) {
  absl::StatusOr<std::unique_ptr<TemporaryFile>> file =
      TemporaryFile::createFor(path, options);
  if (!file.ok())
    return file.status();
  auto size = static_cast<int64_t>(bytes.size());
  (*file)->setExpectedSize(size);
  if (absl::Status status = (*file)->checkRoom(size); !status.ok())
    return status;
  absl::Status status = (*file)->write(
      0, absl::MakeConstSpan(reinterpret_cast<const std::byte *>(bytes.data()),
                             bytes.size()));
  return status.ok() ? (*file)->commit() : status;
}

} // namespace graft
