// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "graft/memory.h"
#include "graft/storage.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

// Two tensors: a is bytes 0..3, b is bytes 4..7 of the data.
const std::string pair =
    safetensors(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
                R"("b":{"dtype":"U8","shape":[2,2],"data_offsets":[4,8]}})",
                8);

class ReadingTest : public ::testing::Test {
protected:
  ReadingTest() { writeFile(path, pair); }

  TemporaryDirectory dir;
  std::string path = dir / "m.safetensors";
};

TEST_F(ReadingTest, NothingIsReadUntilAsked) {
  int64_t before = memoryStats().liveBytes;
  Checkpoint checkpoint = Checkpoint::open(path).value();
  Array b = checkpoint.array("b").value();
  EXPECT_EQ(checkpoint.path(), path);
  EXPECT_EQ(b.shape(), Shape({2, 2}));
  EXPECT_EQ(memoryStats().liveBytes, before);
  absl::Span<const uint8_t> values = b.span<uint8_t>().value();
  EXPECT_THAT(values, ::testing::ElementsAre(4, 5, 6, 7));
  EXPECT_EQ(memoryStats().liveBytes, before + 4);
  EXPECT_EQ(b.span<uint8_t>().value().data(), values.data());
}

TEST_F(ReadingTest, ArraysOutliveCheckpointAndFileName) {
  Array a = Checkpoint::open(path).value().array("a").value();
  std::filesystem::remove(path);
  EXPECT_THAT(a.span<uint8_t>(),
              IsOkAndHolds(::testing::ElementsAre(0, 1, 2, 3)));
}

TEST_F(ReadingTest, FilesAreClosedWithTheLastArray) {
  auto open = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                         {});
  };
  auto before = open();
  {
    Array a = Checkpoint::open(path).value().array("a").value();
    EXPECT_EQ(open(), before + 1);
  }
  EXPECT_EQ(open(), before);
  writeFile(path, "junk");
  EXPECT_THAT(Checkpoint::open(path).status(), ::testing::Not(IsOk()));
  EXPECT_EQ(open(), before);
}

TEST_F(ReadingTest, UnknownNameSuggestsTheNearest) {
  Checkpoint checkpoint = Checkpoint::open(path).value();
  EXPECT_EQ(checkpoint.find("c"), nullptr);
  EXPECT_THAT(
      checkpoint.array("x.a").status(),
      FailsWith(notFound, "'x.a' among its 2; the nearest names are 'a'"));
  EXPECT_THAT(checkpoint.array("zzzz").status(),
              FailsWith(notFound, "among its 2"));
}

TEST_F(ReadingTest, FileThatShrinksAfterOpening) {
  Array b = Checkpoint::open(path).value().array("b").value();
  ASSERT_EQ(truncate(path.c_str(), pair.size() - 2), 0);
  EXPECT_THAT(b.bytes().status(),
              FailsWith(failedPrecondition,
                        absl::StrCat("changed since it was opened: it "
                                     "had ",
                                     pair.size(), " bytes and now has ",
                                     pair.size() - 2)));
  EXPECT_THAT(b.bytes().status(), FailsWith(failedPrecondition, path));
}

TEST_F(ReadingTest, FileThatIsWrittenToAfterOpening) {
  Array b = Checkpoint::open(path).value().array("b").value();
  timespec times[2] = {{0, UTIME_OMIT}, {1'000'000'000, 0}};
  ASSERT_EQ(utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
  EXPECT_THAT(b.bytes().status(),
              FailsWith(failedPrecondition, "it was written to"));
  EXPECT_THAT(b.storage().value()->checkUnchanged(),
              FailsWith(failedPrecondition, path));
}

TEST_F(ReadingTest, ReplacedFileIsStillTheOldOne) {
  Array b = Checkpoint::open(path).value().array("b").value();
  writeFile(dir / "new", "other");
  std::filesystem::rename(dir / "new", path);
  EXPECT_THAT(b.span<uint8_t>(),
              IsOkAndHolds(::testing::ElementsAre(4, 5, 6, 7)));
}

TEST_F(ReadingTest, ThreadsShareOneRead) {
  Array b = Checkpoint::open(path).value().array("b").value();
  int64_t before = memoryStats().liveBytes;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([b] { EXPECT_THAT(b.bytes().status(), IsOk()); });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(memoryStats().liveBytes, before + 4);
}

TEST_F(ReadingTest, ExtentLiesWhereTheHeaderSays) {
  Checkpoint checkpoint = Checkpoint::open(path).value();
  FileExtent extent =
      checkpoint.array("b").value().storage().value()->fileExtent().value();
  EXPECT_EQ(extent.offset, static_cast<int64_t>(pair.size()) - 4);
  EXPECT_EQ(extent.size, 4);
  EXPECT_EQ(checkpoint.find("b")->offset, extent.offset);
  EXPECT_EQ(checkpoint.find("b")->size, 4);
}

TEST_F(ReadingTest, DirectoryMeansItsModel) {
  std::filesystem::rename(path, dir / "model.safetensors");
  for (const std::string &name : {dir.path(), dir.path() + "/"}) {
    GRAFT_ASSERT_OK_AND_ASSIGN(Checkpoint checkpoint, Checkpoint::open(name));
    EXPECT_EQ(checkpoint.find("a")->file, dir / "model.safetensors");
  }
}

TEST_F(ReadingTest, WhatCannotBeOpened) {
  EXPECT_THAT(Checkpoint::open(dir / "none.safetensors").status(),
              FailsWith(notFound, "none.safetensors': No such file"));
  EXPECT_THAT(Checkpoint::open(path + "/below").status(),
              FailsWith(notFound, path));
  EXPECT_THAT(Checkpoint::open(dir.path()).status(), IsOk()); // its one file
  writeFile(dir / "other.safetensors", "");
  EXPECT_THAT(Checkpoint::open(dir.path()).status(),
              FailsWith(invalidArgument, "expected one checkpoint in"));
  std::filesystem::create_directory(dir / "empty");
  EXPECT_THAT(Checkpoint::open(dir / "empty").status(),
              FailsWith(notFound, "expected model.safetensors.index.json, "
                                  "model.safetensors or Orbax's _METADATA in"));
  EXPECT_THAT(Checkpoint::open("").status(),
              FailsWith(invalidArgument, "found ''"));
  EXPECT_THAT(Checkpoint::open(std::string("a\0b", 3)).status(),
              FailsWith(invalidArgument, "'a\\000b'"));
  EXPECT_THAT(Checkpoint::open(std::string(5000, 'x')).status(),
              FailsWith(invalidArgument, "File name too long"));
}

TEST_F(ReadingTest, WhatIsNotAFileDoesNotHang) {
  ASSERT_EQ(mkfifo((dir / "pipe").c_str(), 0600), 0);
  EXPECT_THAT(Checkpoint::open(dir / "pipe").status(),
              FailsWith(invalidArgument, "found a device, pipe or socket"));
  EXPECT_THAT(Checkpoint::open("/dev/zero").status(),
              FailsWith(invalidArgument, "to be a regular file"));
}

TEST_F(ReadingTest, FileWithoutPermission) {
  if (geteuid() == 0)
    GTEST_SKIP() << "root may read any file";
  ASSERT_EQ(chmod(path.c_str(), 0), 0);
  EXPECT_THAT(Checkpoint::open(path).status(),
              FailsWith(permissionDenied, path));
}

} // namespace
} // namespace graft
