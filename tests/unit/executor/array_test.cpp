// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "backend/runtime/buffer.h"
#include "graft/memory.h"
#include "tests/unit/executor/schedules.h"
#include "tests/unit/status.h"

namespace graft {
namespace {

using testing_schedules::fourBytes;

TEST(Array, NullStorageIsRefused) {
  EXPECT_EQ(
      Array::fromStorage(DType::F32, {2, 3}, nullptr).status(),
      absl::InvalidArgumentError("expected storage for f32[2,3], got null"));
}

TEST(Array, TakenAndPutBack) {
  Array array = fourBytes();
  const int64_t before = memoryStats().liveArrays;
  absl::StatusOr<std::shared_ptr<Storage>> taken =
      detail::ArrayAccess::take(array, "it was donated to g");
  ASSERT_TRUE(taken.ok());
  EXPECT_EQ(taken->use_count(), 1);
  EXPECT_TRUE(array.isDeleted());
  EXPECT_EQ(memoryStats().liveArrays, before - 1);
  EXPECT_EQ(detail::ArrayAccess::take(array, "again").status(),
            absl::FailedPreconditionError(
                "array u8[4] has been deleted: it was donated to g"));
  detail::ArrayAccess::putBack(array, *std::move(taken));
  EXPECT_FALSE(array.isDeleted());
  EXPECT_EQ(memoryStats().liveArrays, before);
  EXPECT_EQ(liveArrays().back(), array);
  EXPECT_THAT(array.span<uint8_t>(),
              IsOkAndHolds(testing::ElementsAre(1, 2, 3, 4)));
}

TEST(Buffer, ImpossibleSizesAreRefused) {
  EXPECT_EQ(
      Buffer::allocate(-1).status(),
      absl::InvalidArgumentError("expected a size of 0 bytes or more, got -1"));
  for (int64_t size :
       {int64_t{1} << 46, int64_t{1} << 60, (int64_t{1} << 60) + 1, INT64_MAX})
    EXPECT_EQ(Buffer::allocate(size).status().code(),
              absl::StatusCode::kResourceExhausted)
        << size;
}

} // namespace
} // namespace graft
