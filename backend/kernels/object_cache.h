// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Compiled kernels on disk, one file each, in a directory that only its owner
// can write. Every problem is a miss: a file is used only if it is whole, was
// stored under the same key, and nobody else could have written it. Processes
// may share the directory and anybody may delete it at any time.

#ifndef GRAFT_BACKEND_KERNELS_OBJECT_CACHE_H
#define GRAFT_BACKEND_KERNELS_OBJECT_CACHE_H

#include <optional>
#include <string>

namespace graft {

class ObjectCache {
public:
  /// The cache at $XDG_CACHE_HOME/graft, else $HOME/.cache/graft. Disabled if
  /// neither variable is an absolute path or GRAFT_OBJECT_CACHE is "off".
  static ObjectCache fromEnvironment();

  /// The cache in `directory`, which `store` creates with mode 0700 where it is
  /// missing; disabled if that is empty.
  explicit ObjectCache(std::string directory)
      : directory(std::move(directory)) {}

  /// Returns the object stored under `key`, or nothing.
  std::optional<std::string> load(const std::string &key) const;

  /// Stores `object` under `key`, atomically, or does nothing if it cannot.
  void store(const std::string &key, const std::string &object) const;

  /// The file of `key` in the directory: a digest in hexadecimal.
  static std::string fileName(const std::string &key);

  const std::string &path() const { return directory; }

private:
  std::string directory;
};

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_OBJECT_CACHE_H
