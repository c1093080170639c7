// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/runtime/available_memory.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

namespace fs = std::filesystem;

constexpr int64_t mib = int64_t{1} << 20;

// A root of its own for proc and sys.
class AvailableMemory : public testing::Test {
protected:
  void SetUp() override {
    std::string pattern = fs::temp_directory_path() / "graft-memory-XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    root = pattern;
    write("/proc/meminfo", "MemTotal:  999999 kB\nMemFree:  1 kB\n"
                           "MemAvailable:  204800 kB\n"); // 200 MiB
  }
  void TearDown() override { fs::remove_all(root); }

  void write(const std::string &path, const std::string &text) {
    fs::create_directories(fs::path(root + path).parent_path());
    std::ofstream(root + path) << text;
  }

  void writeGroup(const std::string &folder, int64_t limit, int64_t usage,
                  int64_t fileCache) {
    write(folder + "/memory.max", std::to_string(limit) + "\n");
    write(folder + "/memory.current", std::to_string(usage) + "\n");
    write(folder + "/memory.stat", "anon 1\nfile 999999\ninactive_file " +
                                       std::to_string(fileCache) +
                                       "\nactive_file 1048576\n");
  }

  std::string root;
};

TEST_F(AvailableMemory, OfTheSystem) {
  EXPECT_EQ(availableMemory(root), 200 * mib);
}

TEST_F(AvailableMemory, UnknownWithoutFiles) {
  EXPECT_EQ(availableMemory(root + "/nowhere"), std::nullopt);
  EXPECT_TRUE(checkMemory(INT64_MAX, root + "/nowhere").ok());
}

TEST_F(AvailableMemory, OfTheNarrowestCgroup) {
  write("/proc/self/cgroup", "0::/outer/inner\n");
  write("/sys/fs/cgroup/outer/inner/memory.max", "max\n");
  write("/sys/fs/cgroup/outer/inner/memory.current", "5\n");
  writeGroup("/sys/fs/cgroup/outer", 100 * mib, 70 * mib, 9 * mib);
  EXPECT_EQ(availableMemory(root), 40 * mib);
  writeGroup("/sys/fs/cgroup/outer/inner", 50 * mib, 31 * mib, 0);
  EXPECT_EQ(availableMemory(root), 20 * mib);
  writeGroup("/sys/fs/cgroup/outer/inner", 50 * mib, 90 * mib, 0);
  EXPECT_EQ(availableMemory(root), 0);
}

TEST_F(AvailableMemory, OfACgroupOfTheFirstVersion) {
  write("/proc/self/cgroup", "5:cpu:/x\n4:cpuset,memory:/host/path\n0::/\n");
  const std::string folder = "/sys/fs/cgroup/memory";
  write(folder + "/memory.limit_in_bytes", "104857600\n");
  write(folder + "/memory.usage_in_bytes", "94371840\n");
  write(folder + "/memory.stat",
        "inactive_file 7\ntotal_inactive_file 10485760\n");
  EXPECT_EQ(availableMemory(root), 20 * mib);
}

TEST_F(AvailableMemory, RefusesWhatDoesNotFit) {
  EXPECT_TRUE(checkMemory(200 * mib, root).ok());
  EXPECT_EQ(checkMemory(200 * mib + 1, root),
            absl::ResourceExhaustedError(
                "209715201 more bytes of memory are needed, 209715200 are "
                "available (set GRAFT_MEMORY_CHECK=off to try all the same)"));
  setenv("GRAFT_MEMORY_CHECK", "off", 1);
  EXPECT_TRUE(checkMemory(200 * mib + 1, root).ok());
  unsetenv("GRAFT_MEMORY_CHECK");
}

} // namespace
} // namespace graft
