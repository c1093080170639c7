// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/temporary_names.h"

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
#include "absl/strings/string_view.h"

namespace graft {
namespace {

constexpr absl::string_view letters = "abcdefghijklmnopqrstuvwxyz012345";
constexpr size_t suffixSize = 6;
constexpr size_t longestKept = 200; // a file name has at most 255 bytes

std::string randomSuffix() {
  uint32_t bits = 0;
  if (getrandom(&bits, sizeof(bits), 0) != sizeof(bits))
    bits = static_cast<uint32_t>(getpid());
  std::string suffix;
  for (size_t i = 0; i < suffixSize; ++i)
    suffix += letters[bits >> (5 * i) & 31];
  return suffix;
}

std::string prefixOf(const std::string &target) {
  return absl::StrCat(".", target.substr(0, longestKept), ".graft-");
}

bool isTemporary(absl::string_view name, const std::string &prefix) {
  return name.size() == prefix.size() + suffixSize &&
         absl::StartsWith(name, prefix) &&
         name.find_first_not_of(letters, prefix.size()) == name.npos;
}

bool isThere(int fd) {
  struct stat info;
  return fstat(fd, &info) == 0 && info.st_nlink > 0;
}

void removeIfDead(int parent, const std::string &name) {
  // Not a pipe that somebody gave this name: that would wait for a writer.
  const int fd = openat(parent, name.c_str(),
                        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0)
    return;
  struct stat info;
  if (flock(fd, LOCK_EX | LOCK_NB) == 0 && fstat(fd, &info) == 0) {
    std::error_code ignored;
    if (S_ISREG(info.st_mode))
      unlinkat(parent, name.c_str(), 0);
    else if (S_ISDIR(info.st_mode))
      std::filesystem::remove_all(
          absl::StrCat("/proc/self/fd/", parent, "/", name), ignored);
  }
  close(fd);
}

} // namespace

std::string temporaryName(const std::string &target) {
  return prefixOf(target) + randomSuffix();
}

bool claimTemporary(int fd) {
  // A file system without locks has nobody who looks for dead writers either.
  return flock(fd, LOCK_EX | LOCK_NB) != 0 ? errno != EWOULDBLOCK && isThere(fd)
                                           : isThere(fd);
}

void removeDeadTemporaries(int parent, const std::string &target) {
  const int fd = openat(parent, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0)
    return; // it may be written but not read
  const std::unique_ptr<DIR, int (*)(DIR *)> directory(fdopendir(fd), closedir);
  if (!directory) {
    close(fd);
    return;
  }
  const std::string prefix = prefixOf(target);
  while (const dirent *entry = readdir(directory.get()))
    if (isTemporary(entry->d_name, prefix))
      removeIfDead(parent, entry->d_name);
}

} // namespace graft
