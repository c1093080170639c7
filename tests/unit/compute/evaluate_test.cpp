// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/compiler.h"
#include "graft/memory.h"
#include "tests/unit/arrays.h"
#include "tests/unit/status.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;

constexpr TensorOp add() { return {Elementwise{ElementwiseKind::Add}}; }

TEST(Evaluate, GivesAnArrayThatCounts) {
  Array a = iota({2, 3});
  MemoryStats before = memoryStats();
  {
    GRAFT_ASSERT_OK_AND_ASSIGN(Array sum, evaluate(add(), {a, a}));
    EXPECT_EQ(sum.shape(), (Shape{2, 3}));
    EXPECT_THAT(sum.span<float>(),
                IsOkAndHolds(ElementsAre(0, 2, 4, 6, 8, 10)));
    EXPECT_EQ(memoryStats().liveArrays, before.liveArrays + 1);
    EXPECT_EQ(memoryStats().liveBytes, before.liveBytes + 24);
  }
  EXPECT_EQ(memoryStats().liveBytes, before.liveBytes);
}

TEST(Evaluate, TakesArraysWithoutElements) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      Array sum, evaluate({Reduce{ReduceKind::Add, {0}}}, {iota({0, 2})}));
  EXPECT_THAT(sum.span<float>(), IsOkAndHolds(ElementsAre(0, 0)));
}

TEST(Evaluate, RefusesWhatTheOpDoesNotTake) {
  absl::Status status = evaluate(add(), {iota({2}), iota({3})}).status();
  EXPECT_THAT(status, FailsWith(absl::StatusCode::kInvalidArgument,
                                "f32[2] and f32[3]"));
  EXPECT_THAT(evaluate(add(), {iota({2}), Array()}).status(),
              FailsWith("add: operand 1 is empty"));
}

TEST(Evaluate, RefusesDeletedArrays) {
  Array a = iota({2});
  a.markDeleted("donated to train");
  absl::Status status = evaluate(add(), {a, a}).status();
  EXPECT_THAT(status, FailsWith(absl::StatusCode::kFailedPrecondition,
                                "donated to train"));
}

// Four numbers in a "file" whose bytes have been read once.
class FakeFile final : public Storage {
public:
  int64_t size() const override { return sizeof(numbers); }
  absl::StatusOr<absl::Span<const std::byte>> bytes() override {
    return absl::MakeConstSpan(reinterpret_cast<const std::byte *>(numbers),
                               sizeof(numbers));
  }
  bool isInFile() const override { return true; }
  absl::Status read(absl::Span<std::byte>) override {
    return absl::DataLossError("the file is gone");
  }

private:
  alignas(64) float numbers[4] = {1, 2, 3, 4};
};

TEST(Evaluate, ReadsAFileOnceForAllOps) {
  GRAFT_ASSERT_OK_AND_ASSIGN(
      Array array,
      Array::fromStorage(DType::F32, {4}, std::make_shared<FakeFile>()));
  MemoryStats before = memoryStats();
  GRAFT_ASSERT_OK_AND_ASSIGN(Array sum, evaluate(add(), {array, array}));
  EXPECT_EQ(memoryStats().liveArrays, before.liveArrays + 1);
  EXPECT_EQ(memoryStats().liveBytes, before.liveBytes + 16);
  EXPECT_THAT(sum.span<float>(), IsOkAndHolds(ElementsAre(2, 4, 6, 8)));
}

TEST(Evaluate, SaysSoWhenMemoryCannotBeHad) {
  constexpr int64_t huge = int64_t{1} << 50;
  absl::Status status =
      evaluate({Broadcast{{huge, 2}, {0}}}, {iota({2})}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
}

/// The bytes of 0x0001 as a U16.
std::vector<std::byte> one() { return {std::byte{1}, std::byte{0}}; }

// On both sides of the size from which the executor fills.
TEST(Fill, RepeatsTheElement) {
  for (int64_t count : {0, 1, 3, 512, 513, 1 << 20}) {
    MemoryStats before = memoryStats();
    GRAFT_ASSERT_OK_AND_ASSIGN(Array ones, fill(DType::U16, {count}, one()));
    EXPECT_EQ(ones.dtype(), DType::U16);
    EXPECT_EQ(ones.shape(), Shape{count});
    EXPECT_THAT(ones.span<uint16_t>(),
                IsOkAndHolds(ElementsAreArray(std::vector<uint16_t>(count, 1))))
        << count;
    EXPECT_EQ(memoryStats().liveArrays, before.liveArrays + 1);
    EXPECT_EQ(memoryStats().liveBytes, before.liveBytes + 2 * count);
  }
}

TEST(Fill, CompilesNoProgram) {
  int64_t compiled = compileCounts().programs;
  EXPECT_THAT(fill(DType::U16, {1 << 20}, one()).status(), IsOk());
  EXPECT_EQ(compileCounts().programs, compiled);
}

TEST(Fill, RefusesWhatIsNoElement) {
  EXPECT_THAT(fill(DType::U32, {2}, one()).status(),
              FailsWith(absl::StatusCode::kInvalidArgument,
                        "an element of u32 has 32 bits, got 2 bytes"));
  EXPECT_THAT(fill(DType::U16, {-1}, one()).status(),
              FailsWith(absl::StatusCode::kInvalidArgument, "-1"));
}

} // namespace
} // namespace graft
