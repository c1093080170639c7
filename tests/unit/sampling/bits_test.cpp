// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/bits.h"

#include "gtest/gtest.h"

#include "graft/key.h"

namespace graft {
namespace {

Sampler bitsSampler(DType dtype, Shape shape, CounterLayout layout) {
  Sampler sampler;
  sampler.kind = SamplerKind::RandomBits;
  sampler.dtype = dtype;
  sampler.shape = std::move(shape);
  sampler.layout = layout;
  return sampler;
}

TEST(Bits, ThreefryKnownAnswers) {
  // Random123's kat_vectors for threefry2x32, 20 rounds.
  ThreefryBlock zero = threefry2x32({0, 0}, 0, 0);
  EXPECT_EQ(zero.x0, 0x6B200159u);
  EXPECT_EQ(zero.x1, 0x99BA4EFEu);
  ThreefryBlock ones = threefry2x32({~0u, ~0u}, ~0u, ~0u);
  EXPECT_EQ(ones.x0, 0x1CB996FCu);
  EXPECT_EQ(ones.x1, 0xBB002BE7u);
  ThreefryBlock pi =
      threefry2x32({0x13198A2E, 0x03707344}, 0x243F6A88, 0x85A308D3);
  EXPECT_EQ(pi.x0, 0xC4923A9Cu);
  EXPECT_EQ(pi.x1, 0x483DF7A0u);
}

TEST(Bits, SeedsKeepTheirLow32BitsOr64) {
  EXPECT_EQ(keyFromSeed(-1), (Key{0, 0xFFFFFFFF}));
  EXPECT_EQ(keyFromSeed((int64_t{1} << 40) + 5), (Key{0, 5}));
  EXPECT_EQ(keyFromSeedX64(-1), (Key{0xFFFFFFFF, 0xFFFFFFFF}));
  EXPECT_EQ(keyFromSeedX64((int64_t{1} << 40) + 12345), (Key{256, 12345}));
}

TEST(Bits, WidthOfADraw) {
  EXPECT_EQ(sampling::randomBitWidth(DType::BF16), 8);
  EXPECT_EQ(sampling::randomBitWidth(DType::F16), 16);
  EXPECT_EQ(sampling::randomBitWidth(DType::F32), 32);
  EXPECT_EQ(sampling::randomBitWidth(DType::U64), 64);
}

// Partitionable: the 64-bit index is the counter, also above 2^32.
TEST(Bits, PartitionableCounterHas64Bits) {
  Key key = keyFromSeed(42);
  int64_t index = (int64_t{5} << 32) + 7;
  ThreefryBlock block = threefry2x32(key, 5, 7);
  sampling::RandomBits words(
      bitsSampler(DType::U32, {int64_t{1} << 40}, CounterLayout::Partitionable),
      key);
  EXPECT_EQ(words.at(index), block.x0 ^ block.x1);
  sampling::RandomBits bytes(
      bitsSampler(DType::U8, {int64_t{1} << 40}, CounterLayout::Partitionable),
      key);
  EXPECT_EQ(bytes.at(index), (block.x0 ^ block.x1) & 0xFF);
  sampling::RandomBits longs(
      bitsSampler(DType::U64, {int64_t{1} << 40}, CounterLayout::Partitionable),
      key);
  EXPECT_EQ(longs.at(index), uint64_t{block.x0} << 32 | block.x1);
}

// Partitionable: a longer sampler starts with the values of a shorter one.
TEST(Bits, PartitionablePrefix) {
  Key key = keyFromSeed(7);
  for (DType dtype : {DType::U8, DType::U16, DType::U32, DType::U64}) {
    sampling::RandomBits shorter(
        bitsSampler(dtype, {33}, CounterLayout::Partitionable), key);
    sampling::RandomBits longer(
        bitsSampler(dtype, {1000, 3}, CounterLayout::Partitionable), key);
    for (int64_t i = 0; i < 33; ++i)
      EXPECT_EQ(shorter.at(i), longer.at(i)) << toString(dtype) << " " << i;
  }
}

// Original: five words come from the blocks (0,3), (1,4), (2,0).
TEST(Bits, OriginalPairsCounters) {
  Key key = keyFromSeed(3);
  sampling::RandomBits words(
      bitsSampler(DType::U32, {5}, CounterLayout::Original), key);
  EXPECT_EQ(words.at(0), threefry2x32(key, 0, 3).x0);
  EXPECT_EQ(words.at(1), threefry2x32(key, 1, 4).x0);
  EXPECT_EQ(words.at(2), threefry2x32(key, 2, 0).x0);
  EXPECT_EQ(words.at(3), threefry2x32(key, 0, 3).x1);
  EXPECT_EQ(words.at(4), threefry2x32(key, 1, 4).x1);
}

// Original: 2^32-2 words are the longest stream of one key; from 2^32-1 on
// whole streams of 2^32-1 words and a rest have a key each.
TEST(Bits, OriginalLongStreamsAreSplit) {
  Key key = keyFromSeed(3);
  constexpr int64_t whole = 0xFFFFFFFF;
  constexpr int64_t half = int64_t{1} << 31;
  auto words = [&](int64_t count) {
    return sampling::RandomBits(
        bitsSampler(DType::U32, {count}, CounterLayout::Original), key);
  };
  EXPECT_EQ(words(whole - 1).at(5), threefry2x32(key, 5, half - 1 + 5).x0);

  Key first = split(key, 0, 2, CounterLayout::Original);
  EXPECT_EQ(words(whole).at(5), threefry2x32(first, 5, half + 5).x0);
  EXPECT_EQ(words(whole).at(half - 1), threefry2x32(first, half - 1, 0).x0);
  EXPECT_EQ(words(whole).at(whole - 1),
            threefry2x32(first, half - 2, whole - 1).x1);

  Key second = split(key, 1, 2, CounterLayout::Original);
  EXPECT_EQ(words(whole + 3).at(whole), threefry2x32(second, 0, 2).x0);
  EXPECT_EQ(words(whole + 3).at(whole + 1), threefry2x32(second, 1, 0).x0);
  EXPECT_EQ(words(whole + 3).at(whole + 2), threefry2x32(second, 0, 2).x1);
}

} // namespace
} // namespace graft
