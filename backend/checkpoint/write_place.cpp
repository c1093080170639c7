// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/write_place.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"

namespace graft {

WritePlace::WritePlace(WritePlace &&other) noexcept
    : directory(std::exchange(other.directory, -1)),
      name(std::move(other.name)) {}

WritePlace &WritePlace::operator=(WritePlace &&other) noexcept {
  std::swap(directory, other.directory);
  std::swap(name, other.name);
  return *this;
}

WritePlace::~WritePlace() {
  if (directory >= 0)
    close(directory);
}

absl::Status notAFile(const std::string &target, absl::string_view found) {
  return absl::InvalidArgumentError(
      absl::StrCat("cannot write ", quoted(target),
                   ": expected a regular file or none, found ", found));
}

absl::string_view kindOf(mode_t mode) {
  if (S_ISDIR(mode))
    return "a directory";
  if (S_ISFIFO(mode))
    return "a pipe";
  if (S_ISSOCK(mode))
    return "a socket";
  return S_ISCHR(mode) || S_ISBLK(mode) ? "a device" : "a special file";
}

namespace {

absl::StatusOr<WritePlace> open(const std::string &path, int base,
                                const std::string &target) {
  const size_t slash = path.rfind('/');
  WritePlace place;
  place.name = path.substr(slash + 1);
  if (place.name.empty() || path.find('\0') != std::string::npos)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected the path of a file to write, found ", quoted(target)));
  const std::string parent = slash == std::string::npos ? "."
                             : slash == 0               ? "/"
                                                        : path.substr(0, slash);
  place.directory =
      openat(base, parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (place.directory < 0)
    return errnoStatus(errno, absl::StrCat("cannot write ", quoted(target),
                                           ": directory ", quoted(parent)));
  return place;
}

/// Returns the text of a link, nothing if `place` is none.
std::optional<std::string> linkText(const WritePlace &place) {
  std::string text(PATH_MAX, '\0');
  const ssize_t size =
      readlinkat(place.directory, place.name.c_str(), text.data(), text.size());
  if (size < 0)
    return std::nullopt;
  text.resize(size);
  return text;
}

/// Returns what is at a place, beyond all links; nothing if nothing is.
absl::StatusOr<std::optional<struct stat>> statOf(const WritePlace &place,
                                                  const std::string &target) {
  struct stat info;
  if (fstatat(place.directory, place.name.c_str(), &info, 0) == 0)
    return info;
  if (errno == ENOENT)
    return std::nullopt;
  return errnoStatus(errno, absl::StrCat("cannot write ", quoted(target)));
}

} // namespace

absl::StatusOr<WritePlace> findWritePlace(const std::string &target, int base) {
  absl::StatusOr<WritePlace> place = open(target, base, target);
  if (!place.ok() || !linkText(*place))
    return place;
  absl::StatusOr<std::optional<struct stat>> wanted = statOf(*place, target);
  if (!wanted.ok())
    return wanted.status(); // of a circle of links too
  if (*wanted && !S_ISREG((*wanted)->st_mode))
    return notAFile(target, kindOf((*wanted)->st_mode));
  while (std::optional<std::string> text = linkText(*place)) {
    absl::StatusOr<WritePlace> next = open(*text, place->directory, target);
    if (!next.ok())
      return next;
    *place = *std::move(next);
  }
  absl::StatusOr<std::optional<struct stat>> found = statOf(*place, target);
  if (!found.ok())
    return found.status();
  // The text of a link such as /proc/self/fd/1 is no path to what it is.
  if (wanted->has_value() != found->has_value() ||
      (*wanted && ((*wanted)->st_dev != (*found)->st_dev ||
                   (*wanted)->st_ino != (*found)->st_ino)))
    return notAFile(target, "a link to what has no path");
  return place;
}

} // namespace graft
