// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/staging_directory.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/temporary_names.h"

namespace graft {
namespace {

int syncDirectory(const std::string &path) {
  const int fd = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return -1;
  const int result = fsync(fd);
  close(fd);
  return result;
}

void removeDead(const std::string &parent, const std::string &targetName) {
  const int fd = open(parent.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return; // creating the temporary says why
  removeDeadTemporaries(fd, targetName);
  close(fd);
}

} // namespace

absl::StatusOr<std::unique_ptr<StagingDirectory>>
StagingDirectory::createFor(const std::string &target) {
  std::filesystem::path path(target);
  if (!path.has_filename())
    path = path.parent_path();
  const std::string parent = path.parent_path().string();
  std::unique_ptr<StagingDirectory> directory(
      new StagingDirectory(path.string(), parent.empty() ? "." : parent));
  if (absl::Status status = directory->create(path.filename().string());
      !status.ok())
    return status;
  return directory;
}

absl::Status StagingDirectory::create(const std::string &targetName) {
  removeDead(parent, targetName);
  for (int attempt = 0; attempt < 100; ++attempt) {
    const std::string candidate =
        absl::StrCat(parent, "/", temporaryName(targetName));
    if (mkdir(candidate.c_str(), 0777) != 0) {
      if (errno == EEXIST)
        continue;
      break;
    }
    lock = open(candidate.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock >= 0 && claimTemporary(lock)) {
      name = candidate;
      return absl::OkStatus();
    }
    if (lock >= 0) // another writer took it for a dead one's
      close(std::exchange(lock, -1));
    rmdir(candidate.c_str());
  }
  return errnoStatus(errno, absl::StrCat("cannot create a directory for ",
                                         graft::quoted(target)));
}

StagingDirectory::~StagingDirectory() {
  std::error_code ignored;
  if (!name.empty())
    std::filesystem::remove_all(name, ignored);
  if (lock >= 0)
    close(lock);
}

absl::Status StagingDirectory::commit() {
  if (syncDirectory(name) != 0 ||
      renameat2(AT_FDCWD, name.c_str(), AT_FDCWD, target.c_str(),
                RENAME_NOREPLACE) != 0)
    return errnoStatus(errno,
                       absl::StrCat("cannot create ", graft::quoted(target)));
  name.clear();
  syncDirectory(parent);
  return absl::OkStatus();
}

} // namespace graft
