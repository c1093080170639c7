// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/look_up.h"

#include <cstring>
#include <numeric>

#include "gtest/gtest.h"

namespace graft {
namespace {

// Any values, so that one in a wrong place cannot pass.
std::vector<uint16_t> someEntries(size_t count) {
  std::vector<uint16_t> entries(count);
  for (size_t i = 0; i < count; ++i)
    entries[i] = static_cast<uint16_t>(i * 40503 + 17);
  return entries;
}

// Runs `take(words, count, out)`, one byte off alignment.
template <typename TakeT>
std::vector<uint16_t> taken(const std::vector<uint32_t> &words,
                            const TakeT &take) {
  std::vector<std::byte> raw(1 + 2 * words.size());
  take(words.data(), static_cast<int64_t>(words.size()), raw.data() + 1);
  std::vector<uint16_t> values(words.size());
  if (!values.empty())
    std::memcpy(values.data(), raw.data() + 1, 2 * values.size());
  return values;
}

// All low halves, with something above them.
TEST(LookUp, TakesEveryIndex) {
  std::vector<uint32_t> words(1 << 16);
  for (uint32_t i = 0; i < words.size(); ++i)
    words[i] = i * 0x9E3779B1u << 16 | i;
  const std::vector<uint16_t> small = someEntries(128);
  const std::vector<uint16_t> large = someEntries(1024);
  const LookUpTable bf16(small), f16(large);
  auto halves =
      taken(words, [&](auto... arguments) { bf16.takeBF16(arguments...); });
  auto quarters =
      taken(words, [&](auto... arguments) { f16.takeF16(arguments...); });
  for (size_t i = 0; i < words.size(); ++i) {
    ASSERT_EQ(halves[i], small[(words[i] & 0xFF) / 2]) << i;
    ASSERT_EQ(quarters[i], large[(words[i] & 0xFFFF) / 64]) << i;
  }
}

TEST(LookUp, TakesAnyNumber) {
  const std::vector<uint16_t> small = someEntries(128);
  const std::vector<uint16_t> large = someEntries(1024);
  for (size_t count : {0, 1, 31, 63, 64, 65, 127, 128, 1000}) {
    std::vector<uint32_t> words(count);
    std::iota(words.begin(), words.end(), 0xABCD1234u);
    auto bf16 = taken(words, [&](auto... arguments) {
      LookUpTable(small).takeBF16(arguments...);
    });
    auto f16 = taken(words, [&](auto... arguments) {
      LookUpTable(large).takeF16(arguments...);
    });
    for (size_t i = 0; i < count; ++i) {
      ASSERT_EQ(bf16[i], small[(words[i] & 0xFF) / 2]);
      ASSERT_EQ(f16[i], large[(words[i] & 0xFFFF) / 64]);
    }
  }
}

} // namespace
} // namespace graft
