// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"

namespace graft {

absl::StatusOr<std::shared_ptr<const File>>
File::open(const std::string &path) {
  if (path.empty() || path.find('\0') != std::string::npos)
    return absl::InvalidArgumentError(
        absl::StrCat("expected the path of a file, found ", quoted(path)));
  // O_NONBLOCK: opening a pipe that nobody writes to must not wait for ever.
  int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0)
    return errnoStatus(errno, absl::StrCat("cannot open ", quoted(path)));
  std::shared_ptr<File> file(new File(path, fd, 0, {}));
  struct stat info;
  if (fstat(fd, &info) != 0)
    return errnoStatus(errno, absl::StrCat("cannot inspect ", quoted(path)));
  if (!S_ISREG(info.st_mode))
    return absl::InvalidArgumentError(absl::StrCat(
        "expected ", quoted(path), " to be a regular file, found a ",
        S_ISDIR(info.st_mode) ? "directory" : "device, pipe or socket"));
  file->numBytes = info.st_size;
  file->modified = info.st_mtim;
  return file;
}

File::~File() { close(descriptor); }

absl::Status File::read(int64_t offset, absl::Span<std::byte> bytes) const {
  while (!bytes.empty()) {
    ssize_t count = pread(descriptor, bytes.data(), bytes.size(), offset);
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return errnoStatus(errno, absl::StrCat("cannot read ", quoted(filePath)));
    if (count == 0) {
      if (absl::Status changed = checkUnchanged(); !changed.ok())
        return changed;
      return absl::FailedPreconditionError(
          absl::StrCat(quoted(filePath), " ended at byte ", offset, "; ",
                       bytes.size(), " more bytes were expected"));
    }
    offset += count;
    bytes.remove_prefix(count);
  }
  return checkUnchanged();
}

absl::Status File::checkUnchanged() const {
  struct stat info;
  if (fstat(descriptor, &info) != 0)
    return errnoStatus(errno,
                       absl::StrCat("cannot inspect ", quoted(filePath)));
  if (info.st_size != numBytes)
    return absl::FailedPreconditionError(absl::StrCat(
        quoted(filePath), " changed since it was opened: it had ", numBytes,
        " bytes and now has ", info.st_size, "; open the checkpoint again"));
  // Not st_ctime: renaming another file over this one changes that.
  if (info.st_mtim.tv_sec != modified.tv_sec ||
      info.st_mtim.tv_nsec != modified.tv_nsec)
    return absl::FailedPreconditionError(absl::StrCat(
        quoted(filePath), " changed since it was opened: it was "
                          "written to; open the checkpoint again"));
  return absl::OkStatus();
}

} // namespace graft
