// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <limits>

#include "backend/compute/elements.h"
#include "graft/float16.h"
#include "tests/unit/compute/tensors.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace graft::testing {
namespace {

using ::testing::ElementsAre;

bool converts(DType from, DType to) {
  return inferType({Convert{to}}, {TensorType{from, {}}}).ok();
}

TEST(Convert, EveryPairIsExact) {
  Random random(1);
  int pairs = 0;
  for (DType from : computable)
    for (DType to : numbers) {
      if (!converts(from, to))
        continue;
      ++pairs;
      TensorOp op{Convert{to}};
      for (int64_t rank = 0; rank < 3; ++rank) {
        Shape shape = randomShape(random, rank, 40);
        expectSameBits(op, {randomTensor(random, {from, shape})});
        expectSameBits(op, {randomBits(random, {from, shape})});
      }
    }
  EXPECT_EQ(pairs, 9 * 8 - 8 - 2); // but to itself and between the halves
}

TEST(Convert, EveryHalfWidensExactly) {
  std::vector<uint16_t> all(65536);
  for (size_t i = 0; i < all.size(); ++i)
    all[i] = static_cast<uint16_t>(i);
  for (DType half : {DType::F16, DType::BF16})
    for (DType to : {DType::F32, DType::F64, DType::I8, DType::I64})
      expectSameBits({Convert{to}}, {Tensor(half, {65536}, all)});
}

/// Returns each finite half, the tie between it and the next, and both
/// neighbours of that, as F.
template <class F> std::vector<F> tiesOf(float (*decode)(uint16_t)) {
  std::vector<F> values;
  for (uint32_t bits = 0; bits < 0x7C00; ++bits) {
    F low = decode(static_cast<uint16_t>(bits));
    F high = decode(static_cast<uint16_t>(bits + 1));
    F tie = low + (high - low) / 2;
    for (F value :
         {low, tie, std::nextafter(tie, low), std::nextafter(tie, high)}) {
      values.push_back(value);
      values.push_back(-value);
    }
  }
  return values;
}

template <class F> void expectTiesToEven(DType wide) {
  for (auto [half, decode] : {std::pair(DType::F16, &fromFloat16),
                              std::pair(DType::BF16, &fromBFloat16)}) {
    std::vector<F> values = tiesOf<F>(decode);
    auto count = static_cast<int64_t>(values.size());
    expectSameBits({Convert{half}}, {Tensor(wide, {count}, values)});
  }
}

TEST(Convert, RoundsTiesToEven) {
  expectTiesToEven<float>(DType::F32);
  expectTiesToEven<double>(DType::F64);
}

// By way of f32 these would become ties, and go the other way.
TEST(Convert, RoundsIntegersOnce) {
  int64_t tie = (int64_t{1} << 60) + (int64_t{1} << 52);
  Tensor wide(DType::I64, {4},
              std::vector<int64_t>{tie - 1, tie, tie + 1, -tie - 1});
  EXPECT_THAT(computed({Convert{DType::BF16}}, {wide}).as<uint16_t>(),
              ElementsAre(0x5D80, 0x5D80, 0x5D81, 0xDD81));
  Tensor narrow(DType::I32, {2},
                std::vector<int32_t>{(1 << 30) + (1 << 22) + 1, 65520});
  EXPECT_THAT(computed({Convert{DType::BF16}}, {narrow}).as<uint16_t>(),
              ElementsAre(0x4E81, 0x4780));
  EXPECT_THAT(computed({Convert{DType::F16}}, {narrow}).as<uint16_t>(),
              ElementsAre(0x7C00, 0x7C00));
}

TEST(Convert, SaturatesAndDropsNan) {
  constexpr float inf = std::numeric_limits<float>::infinity();
  Tensor values(DType::F32, {7},
                std::vector<float>{inf, -inf, std::nanf(""), 127.9f, -128.9f,
                                   -1.5f, 3e9f});
  EXPECT_THAT(computed({Convert{DType::I8}}, {values}).as<int8_t>(),
              ElementsAre(127, -128, 0, 127, -128, -1, 127));
  EXPECT_THAT(
      computed({Convert{DType::I32}}, {values}).as<int32_t>(),
      ElementsAre(2147483647, -2147483647 - 1, 0, 127, -128, -1, 2147483647));
  EXPECT_EQ(computed({Convert{DType::I64}}, {values}).as<int64_t>()[0],
            std::numeric_limits<int64_t>::max());
}

TEST(Convert, WrapsIntegersAndReadsAnyBool) {
  Tensor wide(DType::I32, {3}, std::vector<int32_t>{300, -129, 7});
  EXPECT_THAT(computed({Convert{DType::I8}}, {wide}).as<int8_t>(),
              ElementsAre(44, 127, 7));
  Tensor flags(DType::Bool, {3}, std::vector<uint8_t>{0, 1, 255});
  EXPECT_THAT(computed({Convert{DType::F32}}, {flags}).as<float>(),
              ElementsAre(0, 1, 1));
}

} // namespace
} // namespace graft::testing
