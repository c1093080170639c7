// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A program that touches more memory than there is gets killed, not an error.
// So what the system says is available is read before anything is done.

#include "backend/runtime/available_memory.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"

namespace graft {
namespace {

// Reading the figures takes longer than filling this much.
constexpr int64_t bytesWorthChecking = int64_t{16} << 20;

using Bytes = std::optional<int64_t>;

Bytes least(Bytes a, Bytes b) {
  if (!a || !b)
    return a ? a : b;
  return std::min(*a, *b);
}

// The number that follows `name` and blanks on a line of its own: "file 4096".
Bytes field(const std::string &path, absl::string_view name) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::vector<absl::string_view> words =
        absl::StrSplit(line, absl::ByAnyChar(" \t"), absl::SkipEmpty());
    int64_t value = 0;
    if (words.size() >= 2 && words[0] == name &&
        absl::SimpleAtoi(words[1], &value))
      return value;
  }
  return std::nullopt;
}

// A file of one number; nothing for "max", or if there is no such file.
Bytes number(const std::string &path) {
  std::ifstream file(path);
  std::string word;
  int64_t value = 0;
  if (!(file >> word) || !absl::SimpleAtoi(word, &value))
    return std::nullopt;
  return value;
}

// One version's names of the files in a cgroup's folder.
struct Names {
  const char *limit, *usage, *inactiveFile, *activeFile;
};
constexpr Names v2 = {"/memory.max", "/memory.current", "inactive_file",
                      "active_file"};
constexpr Names v1 = {"/memory.limit_in_bytes", "/memory.usage_in_bytes",
                      "total_inactive_file", "total_active_file"};

Bytes leftIn(const std::string &folder, const Names &names) {
  Bytes limit = number(folder + names.limit);
  Bytes usage = number(folder + names.usage);
  if (!limit || !usage)
    return std::nullopt;
  // The kernel drops cached file pages before it refuses memory.
  std::string stat = folder + "/memory.stat";
  int64_t cache = field(stat, names.inactiveFile).value_or(0) +
                  field(stat, names.activeFile).value_or(0);
  return std::max<int64_t>(0, *limit - std::max<int64_t>(0, *usage - cache));
}

// The least of a cgroup and those above it. In a container the path may be the
// host's; then only the topmost folder exists.
Bytes leftUpwards(const std::string &mount, std::string path,
                  const Names &names) {
  Bytes left;
  while (true) {
    left = least(left, leftIn(mount + path, names));
    if (path.empty())
      return left;
    path.resize(path.rfind('/') == std::string::npos ? 0 : path.rfind('/'));
  }
}

Bytes leftInCgroups(const std::string &root) {
  std::ifstream file(root + "/proc/self/cgroup");
  std::string mount = root + "/sys/fs/cgroup";
  Bytes left;
  for (std::string line; std::getline(file, line);) {
    // "0::/path" is version 2, "4:cpu,memory:/path" version 1.
    std::vector<std::string> parts =
        absl::StrSplit(line, absl::MaxSplits(':', 2));
    if (parts.size() != 3)
      continue;
    std::vector<absl::string_view> controllers = absl::StrSplit(parts[1], ',');
    if (parts[0] == "0" && parts[1].empty())
      left = least(left, leftUpwards(mount, parts[2], v2));
    else if (std::count(controllers.begin(), controllers.end(), "memory"))
      left = least(left, leftUpwards(mount + "/memory", parts[2], v1));
  }
  return left;
}

bool isOff() {
  const char *text = std::getenv("GRAFT_MEMORY_CHECK");
  return text && absl::string_view(text) == "off";
}

} // namespace

std::optional<int64_t> availableMemory(const std::string &root) {
  Bytes system = field(root + "/proc/meminfo", "MemAvailable:");
  if (system)
    *system *= 1024;
  return least(system, leftInCgroups(root));
}

absl::Status checkMemory(int64_t needed, const std::string &root) {
  if (needed < bytesWorthChecking || isOff())
    return absl::OkStatus();
  Bytes available = availableMemory(root);
  if (!available || needed <= *available)
    return absl::OkStatus();
  return absl::ResourceExhaustedError(absl::StrCat(
      needed, " more bytes of memory are needed, ", *available,
      " are available (set GRAFT_MEMORY_CHECK=off to try all the same)"));
}

} // namespace graft
