// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/temporary_name.h"

#include <cerrno>
#include <cstdint>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace graft {
namespace {

constexpr size_t longestKept = 200; // a file name has at most 255 bytes
constexpr size_t suffixSize = 6;

std::string prefixOf(absl::string_view target) {
  return absl::StrCat(".", target.substr(0, longestKept), ".graft-");
}

std::string randomSuffix() {
  constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz012345";
  uint32_t bits = 0;
  if (getrandom(&bits, sizeof(bits), 0) != sizeof(bits))
    bits = static_cast<uint32_t>(getpid());
  std::string suffix;
  for (size_t i = 0; i < suffixSize; ++i)
    suffix += letters[bits >> (5 * i) & 31];
  return suffix;
}

bool isStillThere(int directory, const std::string &name, int fd) {
  struct stat here, there;
  return fstat(fd, &here) == 0 &&
         fstatat(directory, name.c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0 &&
         here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

// With the lock nobody else removes it, and the process that made it is gone.
void removeIfDead(int directory, const std::string &name) {
  const int fd = openat(directory, name.c_str(),
                        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0)
    return;
  struct stat info;
  if (fstat(fd, &info) == 0 &&
      (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode)) &&
      flock(fd, LOCK_EX | LOCK_NB) == 0 && isStillThere(directory, name, fd)) {
    std::error_code ignored;
    if (S_ISREG(info.st_mode))
      unlinkat(directory, name.c_str(), 0);
    else
      std::filesystem::remove_all(
          absl::StrCat("/proc/self/fd/", directory, "/", name), ignored);
  }
  close(fd);
}

} // namespace

std::string temporaryName(absl::string_view target) {
  return prefixOf(target) + randomSuffix();
}

bool claimTemporary(int directory, const std::string &name, int fd) {
  if (flock(fd, LOCK_EX | LOCK_NB) != 0)
    return errno != EWOULDBLOCK;
  return isStillThere(directory, name, fd);
}

void removeDeadTemporaries(int directory, absl::string_view target) {
  const int readable =
      openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (readable < 0)
    return;
  const std::unique_ptr<DIR, int (*)(DIR *)> entries(fdopendir(readable),
                                                     closedir);
  if (!entries) {
    close(readable);
    return;
  }
  const std::string prefix = prefixOf(target);
  while (const dirent *entry = readdir(entries.get()))
    if (absl::string_view name = entry->d_name;
        name.size() == prefix.size() + suffixSize &&
        absl::StartsWith(name, prefix))
      removeIfDead(readable, std::string(name));
}

} // namespace graft
