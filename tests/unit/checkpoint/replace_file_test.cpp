// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/file.h"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

using ::testing::ElementsAre;

mode_t modeOf(const std::string &path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0 ? info.st_mode & 0777 : 0;
}

class ReplaceFileTest : public ::testing::Test {
protected:
  // Expects that `path` cannot be written, and that nothing of it stays.
  void expectFailure(const std::string &path, absl::StatusCode code,
                     const std::string &message) {
    std::vector<std::string> before = filesIn(dir.path());
    absl::Status status = replaceFile(path, "new");
    EXPECT_THAT(status, FailsWith(code, message));
    EXPECT_THAT(status, FailsWith(code, "cannot write '" + path + "'"));
    EXPECT_EQ(filesIn(dir.path()), before);
  }

  TemporaryDirectory dir;
  std::string file = dir / "file";
};

TEST_F(ReplaceFileTest, ANewFileGetsAllBytes) {
  std::string bytes("a\0b", 3);
  EXPECT_THAT(replaceFile(file, bytes), IsOk());
  EXPECT_EQ(readFile(file), bytes);
  EXPECT_THAT(filesIn(dir.path()), ElementsAre("file"));
  EXPECT_THAT(replaceFile(file, ""), IsOk());
  EXPECT_EQ(readFile(file), "");
}

TEST_F(ReplaceFileTest, TheOldFileStaysWholeForWhoHasItOpen) {
  writeFile(file, "old and long");
  std::ifstream open(file);
  EXPECT_THAT(replaceFile(file, "new"), IsOk());
  EXPECT_EQ(readFile(file), "new");
  std::string text;
  std::getline(open, text);
  EXPECT_EQ(text, "old and long");
}

TEST_F(ReplaceFileTest, PermissionsAreTheOldFilesOrThoseAskedFor) {
  mode_t umaskBefore = umask(022);
  EXPECT_THAT(replaceFile(file, "1"), IsOk());
  EXPECT_EQ(modeOf(file), 0644u);
  ASSERT_EQ(chmod(file.c_str(), 0640), 0);
  EXPECT_THAT(replaceFile(file, "2"), IsOk());
  EXPECT_EQ(modeOf(file), 0640u);
  EXPECT_THAT(replaceFile(file, "3", {.mode = 0666}), IsOk());
  EXPECT_EQ(modeOf(file), 0666u);
  EXPECT_THAT(replaceFile(dir / "other", "4", {.mode = 0600}), IsOk());
  EXPECT_EQ(modeOf(dir / "other"), 0600u);
  umask(umaskBefore);
}

TEST_F(ReplaceFileTest, ARelativePathBeginsAtTheDirectory) {
  int directory = open(dir.path().c_str(), O_RDONLY | O_DIRECTORY);
  for (bool sync : {false, true})
    EXPECT_THAT(replaceFile(sync ? "synced" : "file", "x",
                            {.directory = directory, .sync = sync}),
                IsOk());
  close(directory);
  EXPECT_THAT(filesIn(dir.path()), ElementsAre("file", "synced"));
  EXPECT_EQ(readFile(dir / "synced"), "x");
}

TEST_F(ReplaceFileTest, ASymbolicLinkIsReplacedNotFollowed) {
  writeFile(dir / "linked", "old");
  for (const char *target : {"linked", "absent"}) {
    std::filesystem::remove(file);
    ASSERT_EQ(symlink(target, file.c_str()), 0);
    EXPECT_THAT(replaceFile(file, "new"), IsOk());
    EXPECT_TRUE(std::filesystem::is_regular_file(
        std::filesystem::symlink_status(file)));
    EXPECT_EQ(readFile(file), "new");
  }
  EXPECT_EQ(readFile(dir / "linked"), "old");
  EXPECT_THAT(filesIn(dir.path()), ElementsAre("file", "linked"));
}

TEST_F(ReplaceFileTest, WhatIsNoFileIsNotReplaced) {
  expectFailure(dir.path(), invalidArgument, "found a directory");
  expectFailure("/dev/null", invalidArgument, "found a special file");
  ASSERT_EQ(mkfifo(file.c_str(), 0600), 0);
  expectFailure(file, invalidArgument, "found a special file");
  EXPECT_THAT(replaceFile(dir / "", "new"),
              FailsWith(invalidArgument, "expected the path of a file"));
}

TEST_F(ReplaceFileTest, ADirectoryThatIsMissing) {
  expectFailure(dir / "absent/file", notFound, "No such file or directory");
  writeFile(file, "old");
  expectFailure(file + "/below", notFound, "Not a directory");
  EXPECT_EQ(readFile(file), "old");
}

TEST_F(ReplaceFileTest, ADirectoryThatCannotBeWritten) {
  if (geteuid() == 0)
    GTEST_SKIP() << "the superuser may write anywhere";
  writeFile(file, "old");
  ASSERT_EQ(chmod(dir.path().c_str(), 0500), 0);
  expectFailure(file, permissionDenied, "Permission denied");
  ASSERT_EQ(chmod(dir.path().c_str(), 0700), 0);
  EXPECT_EQ(readFile(file), "old");
}

TEST_F(ReplaceFileTest, AFileThatIsLargerThanAllowed) {
  writeFile(file, "old");
  rlimit old;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old), 0);
  rlimit lower = {2, old.rlim_max};
  void (*handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &lower), 0);
  expectFailure(file, resourceExhausted, "3 bytes are needed");
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &old), 0);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(readFile(file), "old");
}

TEST_F(ReplaceFileTest, ADiskThatIsFull) {
  std::string disk = dir / "disk";
  std::filesystem::create_directory(disk);
  if (mount("none", disk.c_str(), "tmpfs", 0, "size=64k") != 0)
    GTEST_SKIP() << "mounting a small file system is not allowed";
  writeFile(disk + "/file", "old");
  std::string large(100'000, 'x');
  EXPECT_THAT(replaceFile(disk + "/file", large),
              FailsWith(resourceExhausted, "100000 bytes are needed, "));
  EXPECT_EQ(readFile(disk + "/file"), "old");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(disk), {}), 1);
  umount(disk.c_str());
}

} // namespace
} // namespace graft
