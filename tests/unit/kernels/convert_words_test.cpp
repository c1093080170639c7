// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/convert_words.h"

#include <cstring>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace graft {
namespace {

std::vector<uint32_t> someWords(int64_t count) {
  std::mt19937 random(7);
  std::vector<uint32_t> words(static_cast<size_t>(count));
  for (uint32_t &word : words)
    word = static_cast<uint32_t>(random());
  return words;
}

// Runs `convert(out)`, one byte off alignment, and returns what it wrote as Ts.
template <typename T, typename Convert>
std::vector<T> converted(int64_t count, Convert convert) {
  std::vector<std::byte> raw(1 + static_cast<size_t>(count) * sizeof(T));
  convert(raw.data() + 1);
  std::vector<T> values(static_cast<size_t>(count));
  if (count > 0)
    std::memcpy(values.data(), raw.data() + 1, raw.size() - 1);
  return values;
}

const std::vector<int64_t> counts = {0, 1, 31, 32, 33, 64, 1000, 1024};

TEST(ConvertWords, NarrowKeepsTheLowBits) {
  for (int64_t count : counts) {
    std::vector<uint32_t> words = someWords(count);
    auto bytes = converted<uint8_t>(
        count, [&](std::byte *out) { narrowToU8(words.data(), count, out); });
    auto halves = converted<uint16_t>(
        count, [&](std::byte *out) { narrowToU16(words.data(), count, out); });
    for (size_t i = 0; i < words.size(); ++i) {
      ASSERT_EQ(bytes[i], words[i] & 0xFF);
      ASSERT_EQ(halves[i], words[i] & 0xFFFF);
    }
  }
}

TEST(ConvertWords, JoinPutsTheFirstWordHigh) {
  std::vector<uint32_t> high = {1, 0xFFFFFFFF}, low = {2, 3};
  auto joined = converted<uint64_t>(
      2, [&](std::byte *out) { joinToU64(high.data(), low.data(), 2, out); });
  EXPECT_EQ(joined, (std::vector<uint64_t>{0x100000002, 0xFFFFFFFF00000003}));
}

TEST(ConvertWords, UnpackTakesTheLowestFirst) {
  const std::vector<uint32_t> packed = {0x44332211, 0x88776655};
  std::vector<uint32_t> words(3);
  unpack(packed.data(), 8, 3, 3, words.data());
  EXPECT_EQ(words, (std::vector<uint32_t>{0x44, 0x55, 0x66}));
  unpack(packed.data(), 16, 1, 3, words.data());
  EXPECT_EQ(words, (std::vector<uint32_t>{0x4433, 0x6655, 0x8877}));
}

TEST(ConvertWords, ShiftRightIsInPlace) {
  std::vector<uint32_t> words = {0x80000000, 0x1234};
  shiftRight(words.data(), 2, 8);
  EXPECT_EQ(words, (std::vector<uint32_t>{0x800000, 0x12}));
}

} // namespace
} // namespace graft
