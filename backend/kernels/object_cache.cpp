// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/kernels/object_cache.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "graft/file.h"
#include "llvm/Support/BLAKE3.h"

namespace graft {

namespace {

using Digest = llvm::BLAKE3Result<>;

// A file: this header, then `size` bytes of object code. The digest is over the
// key and the object, so that a file under another's name is not taken for it.
struct Header {
  std::array<char, 8> magic;
  uint64_t size;
  Digest digest;
};
constexpr std::array<char, 8> magic = {'G', 'R', 'A', 'F', 'T', 'O', 'B', '1'};

// Far above any kernel; keeps a damaged file from being read into memory.
constexpr int64_t maxFileSize = 16 << 20;

Digest digestOf(const std::string &key, const std::string &object) {
  llvm::BLAKE3 hasher;
  auto keySize = static_cast<uint64_t>(key.size());
  hasher.update(llvm::StringRef(reinterpret_cast<const char *>(&keySize),
                                sizeof(keySize)));
  hasher.update(key);
  hasher.update(object);
  return hasher.final();
}

class FileDescriptor {
public:
  explicit FileDescriptor(int fd) : fd(fd) {}
  ~FileDescriptor() {
    if (fd >= 0)
      close(fd);
  }
  FileDescriptor(const FileDescriptor &) = delete;
  FileDescriptor &operator=(const FileDescriptor &) = delete;

  int get() const { return fd; }
  bool ok() const { return fd >= 0; }

private:
  int fd;
};

// Whether nobody but this user can have changed what `info` describes.
bool isTrusted(const struct stat &info) {
  return info.st_uid == geteuid() && (info.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

// Opens the directory if it is there and trusted. Files are then opened
// relative to it, so that it cannot be exchanged after the check.
int openTrustedDirectory(const std::string &directory) {
  int fd = open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  struct stat info;
  if (fd >= 0 && (fstat(fd, &info) != 0 || !isTrusted(info))) {
    close(fd);
    return -1;
  }
  return fd;
}

// Creates `directory` and the one above it, $XDG_CACHE_HOME or $HOME/.cache,
// where they are missing. A home directory is not ours to create.
void createDirectories(const std::string &directory) {
  mkdir(directory.substr(0, directory.rfind('/')).c_str(), 0700);
  mkdir(directory.c_str(), 0700);
}

bool readAll(int fd, char *data, size_t size) {
  while (size > 0) {
    ssize_t got = read(fd, data, size);
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      return false;
    data += got;
    size -= static_cast<size_t>(got);
  }
  return true;
}

std::string cacheHome() {
  const char *cache = secure_getenv("XDG_CACHE_HOME");
  if (cache && cache[0] == '/')
    return cache;
  const char *home = secure_getenv("HOME");
  if (home && home[0] == '/')
    return absl::StrCat(home, "/.cache");
  return "";
}

} // namespace

ObjectCache ObjectCache::fromEnvironment() {
  const char *mode = secure_getenv("GRAFT_OBJECT_CACHE");
  std::string home = cacheHome();
  if (home.empty() || (mode && std::strcmp(mode, "off") == 0))
    return ObjectCache("");
  return ObjectCache(absl::StrCat(home, "/graft"));
}

std::string ObjectCache::fileName(const std::string &key) {
  llvm::BLAKE3 hasher;
  hasher.update(key);
  Digest digest = hasher.final();
  return absl::BytesToHexString(absl::string_view(
      reinterpret_cast<const char *>(digest.data()), digest.size()));
}

std::optional<std::string> ObjectCache::load(const std::string &key) const {
  if (directory.empty())
    return std::nullopt;
  FileDescriptor folder(openTrustedDirectory(directory));
  if (!folder.ok())
    return std::nullopt;
  // O_NONBLOCK: a FIFO under the file's name must not make the open wait.
  FileDescriptor file(openat(folder.get(), fileName(key).c_str(),
                             O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat info;
  if (!file.ok() || fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode) ||
      !isTrusted(info) || info.st_size > maxFileSize ||
      info.st_size < static_cast<int64_t>(sizeof(Header)))
    return std::nullopt;

  Header header;
  std::string object(static_cast<size_t>(info.st_size) - sizeof(Header), '\0');
  if (!readAll(file.get(), reinterpret_cast<char *>(&header), sizeof(header)) ||
      header.magic != magic || header.size != object.size() ||
      !readAll(file.get(), object.data(), object.size()) ||
      header.digest != digestOf(key, object))
    return std::nullopt;
  return object;
}

void ObjectCache::store(const std::string &key,
                        const std::string &object) const {
  if (directory.empty())
    return;
  createDirectories(directory);
  FileDescriptor folder(openTrustedDirectory(directory));
  if (!folder.ok())
    return;
  Header header{magic, object.size(), digestOf(key, object)};
  std::string bytes(reinterpret_cast<const char *>(&header), sizeof(header));
  bytes += object;
  // Not synced: a damaged file is a miss.
  replaceFile(fileName(key), bytes,
              {.directory = folder.get(), .mode = 0600, .sync = false})
      .IgnoreError();
}

} // namespace graft
