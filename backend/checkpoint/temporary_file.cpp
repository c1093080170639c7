// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/temporary_file.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>
#include <utility>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/file_size_limit.h"
#include "backend/checkpoint/temporary_names.h"
#include "backend/checkpoint/write_place.h"

namespace graft {

absl::StatusOr<std::unique_ptr<TemporaryFile>>
TemporaryFile::createFor(const std::string &target,
                         const ReplaceOptions &options) {
  absl::StatusOr<WritePlace> place = findWritePlace(
      target, options.directory < 0 ? AT_FDCWD : options.directory);
  if (!place.ok())
    return place.status();
  std::unique_ptr<TemporaryFile> file(new TemporaryFile(
      target, std::exchange(place->directory, -1), place->name, options));
  if (absl::Status status = file->checkTarget(); !status.ok())
    return status;
  if (absl::Status status = file->create(); !status.ok())
    return status;
  return file;
}

TemporaryFile::~TemporaryFile() {
  if (file >= 0)
    close(file);
  if (!name.empty())
    unlinkat(directory, name.c_str(), 0);
  close(directory);
}

// Renaming would replace even a device such as /dev/null.
absl::Status TemporaryFile::checkTarget() {
  struct stat info;
  if (fstatat(directory, targetName.c_str(), &info, 0) != 0)
    return errno == ENOENT ? absl::OkStatus() : writeError(errno);
  if (!S_ISREG(info.st_mode))
    return notAFile(target, kindOf(info.st_mode));
  if (!mode)
    mode = info.st_mode & 0777;
  return absl::OkStatus();
}

absl::Status TemporaryFile::create() {
  removeDeadTemporaries(directory, targetName);
  for (int attempt = 0; attempt < 100; ++attempt) {
    std::string candidate = temporaryName(targetName);
    // Not mkostemp, whose files are private: 0666 is cut by the umask.
    file = openat(directory, candidate.c_str(),
                  O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode.value_or(0666));
    if (file < 0 && errno == EEXIST)
      continue;
    if (file < 0)
      return writeError(errno);
    if (!claimTemporary(file)) { // another writer took it for a dead one's
      close(std::exchange(file, -1));
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
  const FileSizeLimit limit;
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

absl::Status TemporaryFile::commit() {
  if (sync && fsync(file) != 0)
    return writeError(errno);
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
