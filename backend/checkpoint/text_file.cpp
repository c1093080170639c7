// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/text_file.h"

#include <sys/stat.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file.h"
#include "backend/checkpoint/json_text.h"
#include "backend/checkpoint/safetensors_header.h"

namespace graft {

namespace {
mode_t typeOf(const std::string &path) {
  struct stat info;
  const bool isThere =
      path.find('\0') == std::string::npos && stat(path.c_str(), &info) == 0;
  return isThere ? info.st_mode & S_IFMT : 0;
}
} // namespace

bool isFile(const std::string &path) { return typeOf(path) == S_IFREG; }

bool isDirectory(const std::string &path) { return typeOf(path) == S_IFDIR; }

absl::StatusOr<std::string> readTextFile(const std::string &path) {
  absl::StatusOr<std::shared_ptr<const File>> file = File::open(path);
  if (!file.ok())
    return file.status();
  if ((*file)->size() > maxHeaderSize)
    return absl::InvalidArgumentError(
        absl::StrCat(quoted(path), ": expected at most ", maxHeaderSize,
                     " bytes, found ", (*file)->size()));
  std::string text((*file)->size(), '\0');
  absl::Status status = (*file)->read(
      0,
      absl::MakeSpan(reinterpret_cast<std::byte *>(text.data()), text.size()));
  if (!status.ok())
    return status;
  if (std::optional<size_t> bad = findInvalidUtf8(text))
    return absl::InvalidArgumentError(
        absl::StrCat(quoted(path), ": invalid UTF-8 at byte ", *bad));
  return text;
}

} // namespace graft
