// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Files of a test's own.

#ifndef GRAFT_TESTS_UNIT_TEMPORARY_DIRECTORY_H
#define GRAFT_TESTS_UNIT_TEMPORARY_DIRECTORY_H

#include <string>
#include <vector>

namespace graft {

/// A new directory that goes away, contents and all, with this object.
class TemporaryDirectory {
public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory &) = delete;
  TemporaryDirectory &operator=(const TemporaryDirectory &) = delete;

  const std::string &path() const { return name; }

  /// The path of a file in it.
  std::string operator/(const std::string &file) const {
    return name + "/" + file;
  }

private:
  std::string name;
};

std::string readFile(const std::string &path);
void writeFile(const std::string &path, const std::string &contents);

/// The names of the files in `directory`, sorted; none if there is no
/// directory.
std::vector<std::string> filesIn(const std::string &directory);

} // namespace graft

#endif // GRAFT_TESTS_UNIT_TEMPORARY_DIRECTORY_H
