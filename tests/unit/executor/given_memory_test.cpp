// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Results in memory of the caller's.

#include <array>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/execute/executor.h"
#include "tests/unit/executor/schedules.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing::Each;
using testing_schedules::fillThenOverwrite;
using testing_schedules::fourBytes;

class Lent final : public Storage {
public:
  explicit Lent(absl::Span<std::byte> memory) : memory(memory) {}
  int64_t size() const override { return static_cast<int64_t>(memory.size()); }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    return memory;
  }
  absl::Span<std::byte> writableBytes() override { return memory; }

private:
  absl::Span<std::byte> memory;
};

TEST(GivenMemory, FreshResultsLieInItAndDonatedOnesDoNot) {
  alignas(64) std::array<std::byte, 6> memory{};
  std::vector<std::pair<int64_t, int64_t>> asked;
  RunOptions options;
  options.allocate = [&](int64_t result, int64_t bytes) {
    asked.emplace_back(result, bytes);
    return absl::StatusOr<std::shared_ptr<Storage>>(
        std::make_shared<Lent>(absl::MakeSpan(memory)));
  };
  GRAFT_ASSERT_OK_AND_ASSIGN(
      auto results,
      Executor(fillThenOverwrite(6)).run({fourBytes()}, options, nullptr));
  EXPECT_EQ(asked, (std::vector<std::pair<int64_t, int64_t>>{{0, 6}}));
  EXPECT_EQ(results[0].bytes()->data(), memory.data());
  EXPECT_THAT(memory, Each(std::byte{7}));
  EXPECT_THAT(*results[1].span<uint8_t>(), Each(7));
}

TEST(GivenMemory, OfAnotherSizeFailsTheRun) {
  std::array<std::byte, 5> memory{};
  RunOptions options;
  options.allocate = [&](int64_t, int64_t) {
    return absl::StatusOr<std::shared_ptr<Storage>>(
        std::make_shared<Lent>(absl::MakeSpan(memory)));
  };
  Array old = fourBytes();
  auto results = Executor(fillThenOverwrite(6)).run({old}, options, nullptr);
  EXPECT_THAT(results.status(),
              FailsWith(absl::StatusCode::kInvalidArgument,
                        "expected 6 bytes of memory for result 0"));
  EXPECT_FALSE(old.isDeleted());
}

TEST(GivenMemory, ARefusalFailsTheRun) {
  RunOptions options;
  options.allocate = [](int64_t, int64_t) {
    return absl::StatusOr<std::shared_ptr<Storage>>(
        absl::ResourceExhaustedError("no more"));
  };
  Array old = fourBytes();
  auto results = Executor(fillThenOverwrite(6)).run({old}, options, nullptr);
  EXPECT_EQ(results.status().message(), "no more");
  EXPECT_FALSE(old.isDeleted());
}

} // namespace
} // namespace graft
