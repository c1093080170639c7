// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/new_directory.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/temporary_name.h"

namespace graft {
namespace {

int openDirectory(const std::string &path) {
  return open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

} // namespace

absl::StatusOr<std::unique_ptr<NewDirectory>>
NewDirectory::createFor(const std::string &target) {
  std::filesystem::path path(target);
  if (!path.has_filename())
    path = path.parent_path();
  const std::string last = path.filename().string();
  auto failed = [&] {
    return errnoStatus(errno, absl::StrCat("cannot create a directory for ",
                                           graft::quoted(target)));
  };
  const std::string parent = path.parent_path().string();
  const int beside = openDirectory(parent.empty() ? "." : parent);
  if (beside < 0)
    return failed();
  removeDeadTemporaries(beside, last);
  std::unique_ptr<NewDirectory> made;
  for (int attempt = 0; attempt < 100 && !made; ++attempt) {
    const std::string candidate = temporaryName(last);
    std::string name = (path.parent_path() / candidate).string();
    if (mkdirat(beside, candidate.c_str(), 0700) != 0) {
      if (errno == EEXIST)
        continue;
      break;
    }
    const int fd = openDirectory(name);
    if (fd >= 0 && claimTemporary(beside, candidate, fd))
      made.reset(new NewDirectory(path.string(), std::move(name), fd));
    else if (fd >= 0)
      close(fd);
  }
  const int error = errno;
  close(beside);
  errno = error;
  if (!made)
    return failed();
  return made;
}

NewDirectory::~NewDirectory() {
  std::error_code ignored;
  if (!name.empty())
    std::filesystem::remove_all(name, ignored);
  close(fd);
}

absl::Status NewDirectory::commit() {
  // As a directory gets that nobody gave other permissions.
  const mode_t mask = umask(0);
  umask(mask);
  if (fchmod(fd, 0777 & ~mask) != 0 || fsync(fd) != 0 ||
      renameat2(AT_FDCWD, name.c_str(), AT_FDCWD, target.c_str(),
                RENAME_NOREPLACE) != 0)
    return errnoStatus(errno,
                       absl::StrCat("cannot create ", graft::quoted(target)));
  name.clear();
  const std::string parent =
      std::filesystem::path(target).parent_path().string();
  const int beside = openDirectory(parent.empty() ? "." : parent);
  if (beside >= 0) {
    fsync(beside);
    close(beside);
  }
  return absl::OkStatus();
}

} // namespace graft
