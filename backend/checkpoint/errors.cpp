// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/errors.h"

#include <algorithm>
#include <cerrno>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "backend/checkpoint/json_text.h"

namespace graft {
namespace {

absl::StatusCode codeOf(int error) {
  switch (error) {
  case ENOENT:
  case ENOTDIR:
    return absl::StatusCode::kNotFound;
  case EACCES:
  case EPERM:
  case EROFS:
    return absl::StatusCode::kPermissionDenied;
  case ENOSPC:
  case EDQUOT:
  case EFBIG:
  case EMFILE:
  case ENFILE:
  case ENOMEM:
    return absl::StatusCode::kResourceExhausted;
  case EISDIR:
  case ELOOP:
  case ENAMETOOLONG:
    return absl::StatusCode::kInvalidArgument;
  case EIO:
    return absl::StatusCode::kDataLoss;
  default:
    return absl::ErrnoToStatusCode(error);
  }
}

} // namespace

absl::Status errnoStatus(int error, absl::string_view what) {
  return absl::Status(codeOf(error),
                      absl::ErrnoToStatus(error, what).message());
}

std::string quoted(absl::string_view name) {
  size_t end = std::min<size_t>(name.size(), 200);
  while (end < name.size() && end > 0 && (name[end] & 0xc0) == 0x80)
    --end; // not inside a character
  absl::string_view shown = name.substr(0, end);
  return absl::StrCat("'",
                      findInvalidUtf8(shown) ? absl::CHexEscape(shown)
                                             : absl::Utf8SafeCEscape(shown),
                      end < name.size() ? "...'" : "'");
}

absl::Status withContext(absl::string_view context,
                         const absl::Status &status) {
  return absl::Status(status.code(),
                      absl::StrCat(context, ": ", status.message()));
}

} // namespace graft
