// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TESTS_UNIT_CHECKPOINT_TEST_FILES_H
#define GRAFT_TESTS_UNIT_CHECKPOINT_TEST_FILES_H

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {

/// A directory of this test's own, removed at its end.
class TempDir {
public:
  TempDir() {
    std::string name =
        (std::filesystem::temp_directory_path() / "graft-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~TempDir() { std::filesystem::remove_all(path); }

  std::string operator/(const std::string &name) const {
    return path + "/" + name;
  }

  std::set<std::string> list() const {
    std::set<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(path))
      names.insert(entry.path().filename().string());
    return names;
  }

  std::string path;
};

inline void writeFile(const std::string &path, const std::string &bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string readFile(const std::string &path) {
  std::stringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

/// Returns the 8 bytes that precede a header of `size` bytes.
inline std::string lengthWord(uint64_t size) {
  std::string word;
  for (int i = 0; i < 8; ++i)
    word.push_back(static_cast<char>(size >> (8 * i)));
  return word;
}

/// Returns a file with the header `json` and `dataSize` bytes 0, 1, 2, ...
inline std::string safetensors(const std::string &json, size_t dataSize) {
  std::string file = lengthWord(json.size()) + json;
  for (size_t i = 0; i < dataSize; ++i)
    file.push_back(static_cast<char>(i));
  return file;
}

inline const absl::Status &statusOf(const absl::Status &status) {
  return status;
}
template <typename T>
const absl::Status &statusOf(const absl::StatusOr<T> &result) {
  return result.status();
}

MATCHER(IsOk, "") {
  *result_listener << statusOf(arg).ToString();
  return arg.ok();
}

MATCHER_P2(Fails, code, message,
           absl::StrCat("fails with ", absl::StatusCodeToString(code), " and ",
                        ::testing::PrintToString(message))) {
  *result_listener << statusOf(arg).ToString();
  return statusOf(arg).code() == code &&
         absl::StrContains(statusOf(arg).message(), message);
}

inline constexpr auto invalidArgument = absl::StatusCode::kInvalidArgument;
inline constexpr auto notFound = absl::StatusCode::kNotFound;
inline constexpr auto failedPrecondition =
    absl::StatusCode::kFailedPrecondition;
inline constexpr auto permissionDenied = absl::StatusCode::kPermissionDenied;
inline constexpr auto resourceExhausted = absl::StatusCode::kResourceExhausted;

} // namespace graft

#endif // GRAFT_TESTS_UNIT_CHECKPOINT_TEST_FILES_H
