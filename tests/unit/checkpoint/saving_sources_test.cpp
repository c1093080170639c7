// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where the saved bytes come from.

#include <filesystem>

#include <unistd.h>

#include "absl/strings/str_cat.h"
#include "graft/checkpoint.h"
#include "graft/memory.h"
#include "tests/unit/arrays.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

constexpr int64_t large = 20'000'000; // bytes: several chunks

class SavingSourcesTest : public ::testing::Test {
protected:
  SavingSourcesTest() {
    std::vector<uint8_t> values(large);
    for (int64_t i = 0; i < large; ++i)
      values[i] = static_cast<uint8_t>(i * 2654435761u >> 24);
    Array big = Array::fromSpan<uint8_t>({large}, values).value();
    Array small = Array::fromSpan<float>({2}, {1.5f, 2.5f}).value();
    EXPECT_THAT(saveSafetensors(input, {{"big", big}, {"small", small}}),
                IsOk());
    data = std::string(values.begin(), values.end());
  }

  TemporaryDirectory dir;
  std::string input = dir / "in.safetensors";
  std::string output = dir / "out.safetensors";
  std::string data; // of "big"
};

TEST_F(SavingSourcesTest, ForwardedBytesNeverEnterMemory) {
  Checkpoint checkpoint = Checkpoint::open(input).value();
  Array big = checkpoint.array("big").value();
  int64_t before = memoryStats().liveBytes;
  resetPeakBytes();
  ASSERT_THAT(saveSafetensors(output, {{"renamed", big}}), IsOk());
  EXPECT_EQ(memoryStats().liveBytes, before);
  EXPECT_LE(memoryStats().peakBytes - before, 1 << 20) << "one scratch chunk";
  EXPECT_EQ(bytesOf(Checkpoint::open(output).value().array("renamed").value()),
            data);
}

TEST_F(SavingSourcesTest, WholeFileIsReproduced) {
  Checkpoint checkpoint = Checkpoint::open(input).value();
  std::vector<NamedArray> all;
  for (const TensorInfo &info : checkpoint.tensors())
    all.push_back({info.name, checkpoint.array(info.name).value()});
  ASSERT_THAT(saveSafetensors(output, all), IsOk());
  EXPECT_EQ(readFile(output), readFile(input));
}

TEST_F(SavingSourcesTest, FileAndMemoryMixed) {
  Checkpoint checkpoint = Checkpoint::open(input).value();
  Array fresh = Array::fromSpan<uint8_t>({3}, {1, 2, 3}).value();
  Array big = checkpoint.array("big").value();
  ASSERT_THAT(
      saveSafetensors(output, {{"a", big},
                               {"b", fresh},
                               {"c", big},
                               {"d", checkpoint.array("small").value()}}),
      IsOk());
  Checkpoint saved = Checkpoint::open(output).value();
  EXPECT_EQ(bytesOf(saved.array("a").value()), data);
  EXPECT_EQ(bytesOf(saved.array("b").value()), "\x01\x02\x03");
  EXPECT_EQ(bytesOf(saved.array("c").value()), data);
  EXPECT_EQ(saved.array("d").value().span<float>().value()[1], 2.5f);
}

TEST_F(SavingSourcesTest, OverItsOwnInput) {
  Checkpoint checkpoint = Checkpoint::open(input).value();
  Array big = checkpoint.array("big").value();
  ASSERT_THAT(saveSafetensors(input, {{"renamed", big}}), IsOk());
  EXPECT_EQ(bytesOf(Checkpoint::open(input).value().array("renamed").value()),
            data);
  // The open checkpoint is still the old file.
  EXPECT_EQ(bytesOf(big), data);
  ASSERT_THAT(saveSafetensors(input, {{"again", big}}), IsOk());
  EXPECT_THAT(filesIn(dir.path()), ::testing::ElementsAre("in.safetensors"));
}

// /dev/shm is another file system, to which the kernel may refuse to copy.
TEST_F(SavingSourcesTest, ToAnotherFileSystem) {
  if (access("/dev/shm", W_OK) != 0)
    GTEST_SKIP() << "no /dev/shm";
  std::string other = absl::StrCat("/dev/shm/graft-test-", getpid());
  Array big = Checkpoint::open(input).value().array("big").value();
  absl::Status status = saveSafetensors(other, {{"big", big}});
  absl::StatusOr<Checkpoint> saved = Checkpoint::open(other);
  unlink(other.c_str());
  ASSERT_THAT(status, IsOk());
  EXPECT_EQ(bytesOf(saved.value().array("big").value()), data);
}

TEST_F(SavingSourcesTest, RelativePathAndSymbolicLink) {
  std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(dir.path());
  EXPECT_THAT(saveSafetensors("here.safetensors", {}), IsOk());
  std::filesystem::current_path(before);
  EXPECT_EQ(readFile(dir / "here.safetensors"), lengthWord(8) + "{}      ");
  // Through a link to the very file that the arrays come from.
  std::filesystem::create_symlink("in.safetensors", output);
  Array big = Checkpoint::open(input).value().array("big").value();
  EXPECT_THAT(saveSafetensors(output, {{"renamed", big}}), IsOk());
  EXPECT_TRUE(std::filesystem::is_symlink(output));
  EXPECT_NE(Checkpoint::open(input).value().find("renamed"), nullptr);
}

TEST_F(SavingSourcesTest, ProgressEndsAtTheFileSize) {
  Array big = Checkpoint::open(input).value().array("big").value();
  std::vector<int64_t> steps;
  SaveOptions options;
  options.progress = [&](int64_t done, int64_t total) {
    EXPECT_EQ(total, large + 80);
    steps.push_back(done);
  };
  ASSERT_THAT(saveSafetensors(output, {{"big", big}}, options), IsOk());
  EXPECT_GE(steps.size(), 3u);
  EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
  EXPECT_EQ(steps.back(), static_cast<int64_t>(readFile(output).size()));
}

} // namespace
} // namespace graft
