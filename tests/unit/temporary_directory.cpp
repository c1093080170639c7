// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/temporary_directory.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <stdlib.h>

namespace graft {

TemporaryDirectory::TemporaryDirectory()
    : name((std::filesystem::temp_directory_path() / "graft-XXXXXX").string()) {
  if (!mkdtemp(name.data()))
    name.clear();
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(name, ignored);
}

std::string readFile(const std::string &path) {
  std::stringstream contents;
  contents << std::ifstream(path, std::ios::binary).rdbuf();
  return contents.str();
}

void writeFile(const std::string &path, const std::string &contents) {
  std::ofstream(path, std::ios::binary) << contents;
}

std::vector<std::string> filesIn(const std::string &directory) {
  std::vector<std::string> names;
  std::error_code missing;
  for (const auto &entry :
       std::filesystem::directory_iterator(directory, missing))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

} // namespace graft
