// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Whatever goes wrong, the target is the old file and nothing else is left.

#include <atomic>
#include <filesystem>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

constexpr int64_t large = 20'000'000; // bytes: several chunks

Array largeArray() {
  return Array::fromSpan<uint8_t>({large}, std::vector<uint8_t>(large, 7))
      .value();
}

class SavingFailuresTest : public ::testing::Test {
protected:
  SavingFailuresTest() { writeFile(output, "old"); }

  // Writes a checkpoint with one large tensor and returns that.
  Array largeInFile() {
    EXPECT_THAT(saveSafetensors(input, {{"big", largeArray()}}), IsOk());
    return Checkpoint::open(input).value().array("big").value();
  }

  void expectOldFileOnly() {
    EXPECT_EQ(readFile(output), "old");
    std::vector<std::string> names = filesIn(dir.path());
    std::erase(names, "in.safetensors");
    EXPECT_THAT(names, ::testing::ElementsAre("out.safetensors"));
  }

  TemporaryDirectory dir;
  std::string input = dir / "in.safetensors";
  std::string output = dir / "out.safetensors";
};

// Lowers the size of files this process may write, for one scope.
class FileSizeLimit {
public:
  FileSizeLimit() { getrlimit(RLIMIT_FSIZE, &old); }
  ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &old); }
  void set(rlim_t bytes) {
    rlimit lower = {bytes, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &lower);
  }

private:
  rlimit old;
};

TEST_F(SavingFailuresTest, CancelledBeforeAndMeanwhile) {
  for (const Array &array : {largeArray(), largeInFile()}) {
    std::atomic<bool> cancel{false};
    SaveOptions options;
    options.cancel = &cancel;
    int64_t reached = 0;
    options.progress = [&](int64_t done, int64_t) {
      reached = done;
      cancel = true;
    };
    absl::Status status = saveSafetensors(output, {{"big", array}}, options);
    EXPECT_THAT(status, FailsWith(absl::StatusCode::kCancelled,
                                  absl::StrCat("after ", reached, " of ")));
    EXPECT_GT(reached, 0);
    EXPECT_LT(reached, large);
    expectOldFileOnly();
    EXPECT_THAT(saveSafetensors(output, {{"big", array}}, options),
                FailsWith(absl::StatusCode::kCancelled, "after 0 of "));
    expectOldFileOnly();
  }
}

TEST_F(SavingFailuresTest, DeletedArray) {
  Array array = Array::fromSpan<float>({1}, {0.0f}).value();
  array.markDeleted("donated to f");
  EXPECT_THAT(saveSafetensors(output, {{"w", array}}),
              FailsWith(failedPrecondition,
                        "cannot save tensor 'w': array f32[1] "
                        "has been deleted: donated to f"));
  expectOldFileOnly();
}

TEST_F(SavingFailuresTest, SourceThatShrankBefore) {
  Array big = largeInFile();
  ASSERT_EQ(truncate(input.c_str(), 1000), 0);
  absl::Status status = saveSafetensors(output, {{"renamed", big}});
  EXPECT_THAT(status,
              FailsWith(failedPrecondition, "cannot save tensor 'renamed'"));
  EXPECT_THAT(status, FailsWith(failedPrecondition, input));
  EXPECT_THAT(status, FailsWith(failedPrecondition, "and now has 1000"));
  expectOldFileOnly();
}

TEST_F(SavingFailuresTest, SourceThatChangesMeanwhile) {
  for (int64_t size : {int64_t{1000}, large + 1000}) {
    Array big = largeInFile();
    SaveOptions options;
    options.progress = [&](int64_t, int64_t) {
      EXPECT_EQ(truncate(input.c_str(), size), 0);
    };
    absl::Status status = saveSafetensors(output, {{"renamed", big}}, options);
    EXPECT_THAT(status, FailsWith(failedPrecondition, input));
    EXPECT_THAT(status,
                FailsWith(failedPrecondition, absl::StrCat("now has ", size)));
    expectOldFileOnly();
  }
}

TEST_F(SavingFailuresTest, SizeLimitKnownBefore) {
  FileSizeLimit limit;
  limit.set(1000);
  EXPECT_THAT(saveSafetensors(output, {{"big", largeArray()}}),
              FailsWith(resourceExhausted,
                        "bytes are needed, and this process may write files of "
                        "1000 bytes"));
  expectOldFileOnly();
}

TEST_F(SavingFailuresTest, SizeLimitReachedMeanwhile) {
  for (const Array &array : {largeArray(), largeInFile()}) {
    FileSizeLimit limit;
    SaveOptions options;
    options.progress = [&](int64_t done, int64_t) { limit.set(done + 1000); };
    absl::Status status = saveSafetensors(output, {{"big", array}}, options);
    EXPECT_THAT(status, FailsWith(resourceExhausted, "File too large"));
    EXPECT_THAT(status, FailsWith(resourceExhausted, output));
    EXPECT_THAT(status,
                FailsWith(resourceExhausted,
                          absl::StrCat(large + 80, " bytes are needed, ")));
    expectOldFileOnly();
  }
}

class FullDiskTest : public SavingFailuresTest {
protected:
  void SetUp() override {
    std::filesystem::create_directory(disk);
    if (mount("none", disk.c_str(), "tmpfs", 0, "size=32m") != 0)
      GTEST_SKIP() << "mounting a small file system is not allowed";
    mounted = true;
  }
  ~FullDiskTest() override {
    if (mounted)
      umount(disk.c_str());
  }

  std::string disk = dir / "disk";
  bool mounted = false;
};

TEST_F(FullDiskTest, KnownBefore) {
  writeFile(disk + "/filler", std::string(large, 'x'));
  absl::Status status =
      saveSafetensors(disk + "/m.safetensors", {{"big", largeArray()}});
  EXPECT_THAT(status, FailsWith(resourceExhausted, "No space left on device"));
  EXPECT_THAT(status, FailsWith(resourceExhausted, disk + "/m.safetensors"));
  EXPECT_THAT(status, FailsWith(resourceExhausted,
                                absl::StrCat(large + 80, " bytes are needed, ",
                                             "13553664 are free there")));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(disk), {}), 1);
}

TEST_F(FullDiskTest, FilledMeanwhile) {
  for (const Array &array : {largeArray(), largeInFile()}) {
    SaveOptions options;
    options.progress = [&](int64_t, int64_t) {
      writeFile(disk + "/filler", std::string(large, 'x'));
    };
    EXPECT_THAT(
        saveSafetensors(disk + "/m.safetensors", {{"big", array}}, options),
        FailsWith(resourceExhausted, "No space left on device"));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(disk), {}), 1);
    std::filesystem::remove(disk + "/filler");
  }
}

TEST_F(SavingFailuresTest, TargetsThatAreNoFile) {
  EXPECT_THAT(saveSafetensors(dir.path(), {}),
              FailsWith(invalidArgument, "found a directory"));
  EXPECT_THAT(saveSafetensors(dir / "", {}),
              FailsWith(invalidArgument, "expected the path of a file"));
  EXPECT_THAT(saveSafetensors("", {}), FailsWith(invalidArgument, "found ''"));
  EXPECT_THAT(saveSafetensors("..", {}),
              FailsWith(invalidArgument, "found a directory"));
  EXPECT_THAT(saveSafetensors("/dev/null", {}),
              FailsWith(invalidArgument, "found a device"));
  EXPECT_THAT(saveSafetensors(dir / std::string(300, 'n'), {}),
              FailsWith(invalidArgument, "File name too long"));
  expectOldFileOnly();
}

TEST_F(SavingFailuresTest, DirectoryThatIsNotThere) {
  EXPECT_THAT(saveSafetensors(dir / "none/m.safetensors", {}),
              FailsWith(notFound, "none': No such file or directory"));
  EXPECT_THAT(saveSafetensors(output + "/m.safetensors", {}),
              FailsWith(notFound, "Not a directory"));
}

// Nobody, not even root, may create files in /sys.
TEST_F(SavingFailuresTest, DirectoryThatCannotBeWritten) {
  if (access("/sys/kernel", F_OK) != 0)
    GTEST_SKIP() << "no /sys";
  EXPECT_THAT(saveSafetensors("/sys/kernel/m.safetensors", {}),
              FailsWith(permissionDenied, "'/sys/kernel/m.safetensors'"));
}

TEST_F(SavingFailuresTest, LongestNameThatFits) {
  std::string name = dir / std::string(255, 'n');
  EXPECT_THAT(saveSafetensors(name, {}), IsOk());
  EXPECT_THAT(Checkpoint::open(name).status(), IsOk());
}

} // namespace
} // namespace graft
