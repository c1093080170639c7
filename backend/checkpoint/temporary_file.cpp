// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/temporary_file.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_size_signal.h"
#include "backend/checkpoint/temporary_name.h"

namespace graft {
namespace {

/// A path's directory and what it is called there.
struct SplitPath {
  std::string parent, name;
};

SplitPath split(const std::string &path) {
  const size_t slash = path.rfind('/');
  return {slash == std::string::npos ? "."
          : slash == 0               ? "/"
                                     : path.substr(0, slash),
          path.substr(slash + 1)};
}

const char *kindOf(mode_t mode) {
  return S_ISDIR(mode)    ? "directory"
         : S_ISFIFO(mode) ? "named pipe"
         : S_ISSOCK(mode) ? "socket"
                          : "device";
}

} // namespace

absl::StatusOr<std::unique_ptr<TemporaryFile>>
TemporaryFile::createFor(const std::string &target,
                         const ReplaceOptions &options) {
  auto [parent, name] = split(target);
  if (name.empty() || target.find('\0') != std::string::npos)
    return absl::InvalidArgumentError(absl::StrCat(
        "expected the path of a file to write, found ", quoted(target)));
  int base = options.directory < 0 ? AT_FDCWD : options.directory;
  int directory =
      openat(base, parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0)
    return errnoStatus(errno, absl::StrCat("cannot write ", quoted(target),
                                           ": directory ", quoted(parent)));
  std::unique_ptr<TemporaryFile> file(
      new TemporaryFile(target, directory, std::move(name), options));
  if (absl::Status status = file->checkTarget(); !status.ok())
    return status;
  removeDeadTemporaries(file->directory, file->targetName);
  if (absl::Status status = file->create(); !status.ok())
    return status;
  return file;
}

TemporaryFile::~TemporaryFile() {
  if (!name.empty())
    unlinkat(directory, name.c_str(), 0);
  if (file >= 0)
    close(file);
  close(directory);
}

// Renaming would replace even a device such as /dev/null.
absl::Status TemporaryFile::checkTarget() {
  struct stat info;
  if (fstatat(directory, targetName.c_str(), &info, 0) != 0)
    return errno == ENOENT ? followLinks(false) : writeError(errno);
  if (!S_ISREG(info.st_mode))
    return absl::InvalidArgumentError(absl::StrCat(
        "cannot write ", quoted(target), ": expected a regular file or none, ",
        "found a ", kindOf(info.st_mode)));
  if (!mode)
    mode = info.st_mode & 0777;
  return followLinks(/*isThere=*/true);
}

// Goes to the file that a link means, which need not exist. Exception: what
// /proc/self/fd links to is there, but may have no name by now.
absl::Status TemporaryFile::followLinks(bool isThere) {
  constexpr int mostLinks = 40; // as Linux has it
  for (int links = 0; links < mostLinks; ++links) {
    char text[PATH_MAX];
    const ssize_t size =
        readlinkat(directory, targetName.c_str(), text, sizeof(text));
    if (size < 0) {
      struct stat info;
      if (links == 0 || !isThere ||
          fstatat(directory, targetName.c_str(), &info, AT_SYMLINK_NOFOLLOW) ==
              0)
        return absl::OkStatus();
      return absl::InvalidArgumentError(absl::StrCat(
          "cannot write ", quoted(target), ": it is a link to a file that was ",
          "removed or renamed; give the path of a file"));
    }
    auto [parent, last] = split(std::string(text, size));
    if (last.empty())
      return writeError(EISDIR);
    const int next =
        openat(directory, parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (next < 0)
      return writeError(errno);
    close(directory);
    directory = next;
    targetName = last;
  }
  return writeError(ELOOP);
}

absl::Status TemporaryFile::create() {
  for (int attempt = 0; attempt < 100; ++attempt) {
    std::string candidate = temporaryName(targetName);
    // Not mkostemp, whose files are private: 0666 is cut by the umask.
    file = openat(directory, candidate.c_str(),
                  O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode.value_or(0666));
    if (file < 0 && errno == EEXIST)
      continue;
    if (file < 0)
      return writeError(errno);
    if (!claimTemporary(directory, candidate, file)) {
      close(file);
      file = -1;
      continue;
    }
    name = std::move(candidate);
    // EPERM: a file system without permissions.
    if (mode && fchmod(file, *mode) != 0 && errno != EPERM)
      return writeError(errno);
    return absl::OkStatus();
  }
  return writeError(EEXIST);
}

int64_t TemporaryFile::freeBytes() const {
  struct statfs info;
  if (fstatfs(file, &info) != 0)
    return -1;
  return static_cast<int64_t>(info.f_bavail) * info.f_bsize;
}

absl::Status TemporaryFile::checkRoom(int64_t size) const {
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY &&
      static_cast<uint64_t>(size) > limit.rlim_cur)
    return absl::ResourceExhaustedError(
        absl::StrCat("cannot write ", quoted(target), ": ", size,
                     " bytes are needed, and this process may write files of ",
                     limit.rlim_cur, " bytes (ulimit -f)"));
  struct statfs info;
  if (fstatfs(file, &info) != 0 || info.f_blocks == 0)
    return absl::OkStatus();
  bool plain = info.f_type == EXT4_SUPER_MAGIC || info.f_type == TMPFS_MAGIC;
  int64_t most = static_cast<int64_t>(info.f_bfree) * info.f_bsize;
  if (plain && size > most)
    return writeError(ENOSPC);
  return absl::OkStatus();
}

absl::Status TemporaryFile::writeError(int error) const {
  std::string what = absl::StrCat("cannot write ", quoted(target));
  if (file >= 0 && (error == ENOSPC || error == EDQUOT || error == EFBIG))
    absl::StrAppend(&what, ": ", expectedSize, " bytes are needed, ",
                    freeBytes(), " are free there");
  return errnoStatus(error, what);
}

absl::Status TemporaryFile::write(int64_t offset,
                                  absl::Span<const std::byte> bytes) {
  NoFileSizeSignal guard;
  while (!bytes.empty()) {
    ssize_t count = pwrite(file, bytes.data(), bytes.size(), offset);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      return writeError(count == 0 ? ENOSPC : errno);
    offset += count;
    bytes.remove_prefix(count);
  }
  return absl::OkStatus();
}

// Sends what was written to the disk as it comes, so that the sync at the end,
// which nothing can interrupt, has little left to do.
void TemporaryFile::advanced(int64_t end) {
  constexpr int64_t window = int64_t{2} << 20;
  if (!sync || end - sent < window)
    return;
  sync_file_range(file, sent, end - sent, SYNC_FILE_RANGE_WRITE);
  if (sent > arrived &&
      sync_file_range(file, arrived, sent - arrived,
                      SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE |
                          SYNC_FILE_RANGE_WAIT_AFTER) != 0 &&
      (errno == EIO || errno == ENOSPC || errno == EDQUOT))
    sendingError = errno;
  arrived = sent;
  sent = end;
}

absl::Status TemporaryFile::commit() {
  if (sync && fsync(file) != 0)
    return writeError(errno);
  if (sendingError != 0)
    return writeError(sendingError);
  if (renameat(directory, name.c_str(), directory, targetName.c_str()) != 0)
    return writeError(errno);
  name.clear();
  return sync ? syncDirectory() : absl::OkStatus();
}

// Makes the rename survive a power failure. A directory that may be written but
// not read cannot be synced, nor can one on some network file systems.
absl::Status TemporaryFile::syncDirectory() const {
  int readable = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (readable < 0)
    return absl::OkStatus();
  int error = fsync(readable) == 0 ? 0 : errno;
  close(readable);
  if (error != EIO)
    return absl::OkStatus();
  return errnoStatus(error, absl::StrCat(quoted(target),
                                         " was written whole, "
                                         "but its directory cannot be synced"));
}

} // namespace graft
