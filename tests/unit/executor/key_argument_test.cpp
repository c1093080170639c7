// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Keys and counters whose bytes are in a file.

#include <cstdio>
#include <unistd.h>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/execute/executor.h"
#include "graft/memory.h"
#include "graft/storage.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

// Part of a temporary file. Its bytes must not be asked for.
class FilePart final : public Storage {
public:
  FilePart(FILE *file, int64_t offset, int64_t size)
      : extent{fileno(file), offset, size} {}
  int64_t size() const override { return extent.size; }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    return absl::InternalError("the bytes were read into memory");
  }
  std::optional<FileExtent> fileExtent() const override { return extent; }
  absl::Status checkUnchanged() const override { return unchanged; }

  absl::Status unchanged;

private:
  FileExtent extent;
};

ProgramArgument argument(ArgumentKind kind, Shape shape) {
  ProgramArgument result;
  result.kind = kind;
  result.dtype = DType::U32;
  result.shape = std::move(shape);
  return result;
}

// Returns the key data of fold_in(argument 0, argument 1 + 2).
Schedule foldIn() {
  Schedule schedule;
  schedule.name = "f";
  schedule.arguments = {argument(ArgumentKind::Key, {2}),
                        argument(ArgumentKind::Tensor, {})};
  schedule.keys = {ArgumentKey{0}, FoldedKey{0, 2, 1}};
  schedule.steps = {AllocStep{0, 8}, KeyDataStep{0, 1}};
  schedule.results = {{0, DType::U32, {2}, "r"}};
  schedule.numBuffers = 1;
  return schedule;
}

class KeyArgument : public testing::Test {
protected:
  void SetUp() override {
    file = std::tmpfile();
    ASSERT_NE(file, nullptr);
    const uint32_t words[] = {99, 0, 42, 4}; // the key {0, 42}, the count 4
    ASSERT_EQ(write(fileno(file), words, sizeof words), ssize_t{sizeof words});
    key = std::make_shared<FilePart>(file, 4, 8);
    arguments = {Array::fromStorage(DType::U32, {2}, key).value(),
                 Array::fromStorage(DType::U32, {},
                                    std::make_shared<FilePart>(file, 12, 4))
                     .value()};
  }
  void TearDown() override { std::fclose(file); }

  FILE *file = nullptr;
  std::shared_ptr<FilePart> key;
  std::vector<Array> arguments;
};

TEST_F(KeyArgument, IsReadWithoutBecomingMemory) {
  const int64_t before = memoryStats().liveBytes;
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results,
                             Executor(foldIn()).run(arguments, {}, &stats));
  const Key expected = graft::foldIn(Key{0, 42}, 6);
  EXPECT_THAT(results.front().span<uint32_t>(),
              IsOkAndHolds(testing::ElementsAre(expected.k0, expected.k1)));
  EXPECT_EQ(stats.peakBytes, 8);
  EXPECT_EQ(memoryStats().liveBytes, before + 8);
}

TEST_F(KeyArgument, OfAChangedFileIsRefused) {
  key->unchanged = absl::FailedPreconditionError("the file changed");
  EXPECT_EQ(Executor(foldIn()).run(arguments, {}, nullptr).status(),
            absl::FailedPreconditionError("the file changed"));
}

TEST_F(KeyArgument, OfAFileThatEndsIsRefused) {
  ASSERT_EQ(ftruncate(fileno(file), 6), 0);
  EXPECT_EQ(Executor(foldIn()).run(arguments, {}, nullptr).status(),
            absl::FailedPreconditionError(
                "the file of an argument ended before the argument did"));
}

} // namespace
} // namespace graft
