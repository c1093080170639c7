// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tests/unit/checkpoint/test_files.h"

namespace graft {

std::string lengthWord(uint64_t size) {
  std::string word;
  for (int i = 0; i < 8; ++i)
    word.push_back(static_cast<char>(size >> (8 * i)));
  return word;
}

std::string safetensors(const std::string &json, size_t dataSize) {
  std::string file = lengthWord(json.size()) + json;
  for (size_t i = 0; i < dataSize; ++i)
    file.push_back(static_cast<char>(i));
  return file;
}

} // namespace graft
