// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/file.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
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

TEST_F(ReplaceFileTest, TheFileThatALinkMeansIsWritten) {
  std::filesystem::create_directory(dir / "below");
  writeFile(dir / "below/linked", "old");
  ASSERT_EQ(chmod((dir / "below/linked").c_str(), 0640), 0);
  ASSERT_EQ(symlink("below/linked", (dir / "chain").c_str()), 0);
  for (const char *target : {"chain", "below/absent"}) {
    std::filesystem::remove(file);
    ASSERT_EQ(symlink(target, file.c_str()), 0);
    EXPECT_THAT(replaceFile(file, "new"), IsOk());
    EXPECT_TRUE(std::filesystem::is_symlink(file));
    EXPECT_EQ(readFile(file), "new");
  }
  EXPECT_EQ(readFile(dir / "below/linked"), "new");
  EXPECT_EQ(std::filesystem::status(dir / "below/linked").permissions(),
            std::filesystem::perms(0640));
  EXPECT_THAT(filesIn(dir.path()), ElementsAre("below", "chain", "file"));
  EXPECT_THAT(filesIn(dir / "below"), ElementsAre("absent", "linked"));
}

TEST_F(ReplaceFileTest, LinksThatLeadNowhere) {
  ASSERT_EQ(symlink("file", file.c_str()), 0);
  expectFailure(file, invalidArgument, "Too many levels of symbolic links");
  std::filesystem::remove(file);
  ASSERT_EQ(symlink("absent/file", file.c_str()), 0);
  expectFailure(file, notFound, "No such file or directory");
  std::filesystem::remove(file);
  const int removed = open((dir / "x").c_str(), O_RDWR | O_CREAT, 0600);
  std::filesystem::remove(dir / "x");
  expectFailure("/proc/self/fd/" + std::to_string(removed), invalidArgument,
                "a link to a file that was removed or renamed");
  close(removed);
}

TEST_F(ReplaceFileTest, TemporariesOfTheDeadAreRemovedAndOthersStay) {
  const std::string dead = dir / ".file.graft-aaaaaa";
  const std::string living = dir / ".file.graft-bbbbbb";
  writeFile(dead, "half");
  writeFile(living, "half");
  std::filesystem::create_directories(dir / ".file.graft-cccccc/below");
  writeFile(dir / ".file.graft-cccccc/below/x", "half");
  for (const char *other : {".other.graft-aaaaaa", ".file.graft-long678",
                            "file.graft-aaaaaa", ".file.graft-"})
    writeFile(dir / other, "another's");
  const int held = open(living.c_str(), O_RDWR | O_CLOEXEC);
  ASSERT_EQ(flock(held, LOCK_EX), 0);
  EXPECT_THAT(replaceFile(file, "new"), IsOk());
  EXPECT_THAT(filesIn(dir.path()),
              ElementsAre(".file.graft-", ".file.graft-bbbbbb",
                          ".file.graft-long678", ".other.graft-aaaaaa", "file",
                          "file.graft-aaaaaa"));
  close(held);
  EXPECT_THAT(replaceFile(file, "newer"), IsOk());
  EXPECT_FALSE(std::filesystem::exists(living));
}

TEST_F(ReplaceFileTest, ThreadsThatReplaceOneFile) {
  writeFile(file, "0");
  ASSERT_EQ(symlink("file", (dir / "link").c_str()), 0);
  std::vector<std::thread> threads;
  for (const char *name : {"file", "link", "file"})
    threads.emplace_back([&, name] {
      for (int i = 0; i < 200; ++i)
        EXPECT_THAT(replaceFile(dir / name, "1", {.sync = false}), IsOk());
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_THAT(filesIn(dir.path()), ElementsAre("file", "link"));
}

TEST_F(ReplaceFileTest, WhatIsNoFileIsNotReplaced) {
  expectFailure(dir.path(), invalidArgument, "found a directory");
  expectFailure("/dev/null", invalidArgument, "found a device");
  ASSERT_EQ(mkfifo(file.c_str(), 0600), 0);
  expectFailure(file, invalidArgument, "found a named pipe");
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
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &lower), 0);
  expectFailure(file, resourceExhausted, "3 bytes are needed");
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &old), 0);
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
