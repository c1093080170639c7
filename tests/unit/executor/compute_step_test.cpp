// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor ops as steps: what they read, when they stop, what they take.

#include <cstdio>
#include <unistd.h>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/execute/executor.h"
#include "backend/schedule/peak.h"
#include "graft/compiler.h"
#include "graft/memory.h"
#include "graft/storage.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::Each;

constexpr int64_t extent = 1024;
const TensorType square{DType::F32, {extent, extent}};
constexpr int64_t bytes = 4 * extent * extent;

// A file whose bytes must not be kept by whoever owns the array.
class FileBytes final : public Storage {
public:
  FileBytes(FILE *file, int64_t size) : extent{fileno(file), 0, size} {}
  int64_t size() const override { return extent.size; }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    return absl::InternalError("the bytes were read into memory for good");
  }
  std::optional<FileExtent> fileExtent() const override { return extent; }

private:
  FileExtent extent;
};

ProgramArgument argument(const std::string &path, bool donated) {
  ProgramArgument result;
  result.dtype = square.dtype;
  result.shape = square.shape;
  result.source = "old";
  result.path = path;
  result.donated = donated;
  return result;
}

Array filled(float value) {
  return Array::fromSpan<float>(square.shape,
                                std::vector<float>(extent * extent, value))
      .value();
}

// (a + b) * 7 by way of two scratch buffers.
Schedule scaledSum(bool donated) {
  const float seven = 7;
  const auto *pattern = reinterpret_cast<const std::byte *>(&seven);
  Schedule schedule;
  schedule.name = "f";
  schedule.arguments = {argument("a", donated), argument("b", donated)};
  schedule.steps = {AllocStep{0, bytes},
                    ComputeStep{0,
                                {Elementwise{ElementwiseKind::Add}},
                                {{-1, 0, square, true}, {-1, 1, square, true}},
                                square}};
  if (donated) {
    schedule.steps.push_back(ReleaseStep{0});
    schedule.steps.push_back(ReleaseStep{1});
  }
  schedule.steps.insert(
      schedule.steps.end(),
      {AllocStep{1, bytes},
       FillStep{1, std::make_shared<const std::vector<std::byte>>(pattern,
                                                                  pattern + 4)},
       AllocStep{2, bytes},
       ComputeStep{2,
                   {Elementwise{ElementwiseKind::Multiply}},
                   {{0, -1, square}, {1, -1, square}},
                   square},
       FreeStep{0}, FreeStep{1}});
  schedule.results = {{2, square.dtype, square.shape, "r"}};
  schedule.numBuffers = 3;
  return schedule;
}

int64_t none(ArgumentIndex) { return 0; }
int64_t whole(ArgumentIndex) { return bytes; }

TEST(ComputeStep, ReadsArgumentsAndBuffers) {
  const int64_t before = memoryStats().liveBytes;
  const Array a = filled(1), b = filled(2);
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto results, Executor(scaledSum(false)).run({a, b}, {}, &stats));
  EXPECT_THAT(results[0].span<float>(), IsOkAndHolds(Each(21)));
  EXPECT_EQ(stats.peakBytes, 3 * bytes);
  EXPECT_EQ(peakOf(scaledSum(false), {none, none}), 3 * bytes);
  EXPECT_EQ(stats.newArrays, 1);
  // The scratch is gone, the arguments are not.
  EXPECT_EQ(memoryStats().liveBytes, before + 3 * bytes);
}

TEST(ComputeStep, DonatedArgumentsMakeRoom) {
  Array a = filled(1), b = filled(2);
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(auto results,
                             Executor(scaledSum(true)).run({a, b}, {}, &stats));
  EXPECT_THAT(results[0].span<float>(), IsOkAndHolds(Each(21)));
  EXPECT_EQ(stats.peakBytes, bytes);
  EXPECT_EQ(peakOf(scaledSum(true), {whole, none}), bytes);
  EXPECT_TRUE(a.isDeleted());
}

TEST(ComputeStep, FilesAreReadForAsLongAsNeeded) {
  FILE *file = std::tmpfile();
  ASSERT_NE(file, nullptr);
  const std::vector<float> ones(extent * extent, 1);
  ASSERT_EQ(std::fwrite(ones.data(), 4, ones.size(), file), ones.size());
  ASSERT_EQ(std::fflush(file), 0);
  auto fromFile = [&] {
    return Array::fromStorage(square.dtype, square.shape,
                              std::make_shared<FileBytes>(file, bytes))
        .value();
  };
  const Array a = fromFile(), b = fromFile();
  const int64_t before = memoryStats().liveBytes;
  RunStats stats;
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto results, Executor(scaledSum(false)).run({a, b}, {}, &stats));
  EXPECT_THAT(results[0].span<float>(), IsOkAndHolds(Each(14)));
  // Both copies beside the sum, then the sum, the sevens and the product.
  EXPECT_EQ(stats.peakBytes, 3 * bytes);
  EXPECT_EQ(peakOf(scaledSum(false), {none, whole}), 3 * bytes);
  EXPECT_EQ(memoryStats().liveBytes, before + bytes);
  std::fclose(file);
}

TEST(ComputeStep, FileThatEndsEarlyIsAnError) {
  FILE *file = std::tmpfile();
  ASSERT_NE(file, nullptr);
  Array a = Array::fromStorage(square.dtype, square.shape,
                               std::make_shared<FileBytes>(file, bytes))
                .value();
  const int64_t before = memoryStats().liveBytes;
  absl::Status status =
      Executor(scaledSum(false)).run({a, a}, {}, nullptr).status();
  EXPECT_EQ(status, absl::FailedPreconditionError(
                        "the file of an argument ended before the argument "
                        "did"));
  EXPECT_EQ(memoryStats().liveBytes, before);
  std::fclose(file);
}

TEST(ComputeStep, StopsBetweenSteps) {
  Array a = filled(1), b = filled(2);
  std::atomic<bool> cancel{false};
  std::vector<int64_t> reported;
  RunOptions options;
  options.numThreads = 1;
  options.cancel = &cancel;
  options.progress = [&](int64_t done, int64_t total) {
    EXPECT_EQ(total, 3 * bytes);
    reported.push_back(done);
    cancel = done >= bytes;
  };
  absl::Status status =
      Executor(scaledSum(true)).run({a, b}, options, nullptr).status();
  // After the sum, before the arguments are given up.
  EXPECT_EQ(status, absl::CancelledError("the run was cancelled"));
  EXPECT_EQ(reported.back(), bytes);
  EXPECT_FALSE(a.isDeleted());
  EXPECT_THAT(a.span<float>(), IsOkAndHolds(Each(1)));
}

} // namespace
} // namespace graft
