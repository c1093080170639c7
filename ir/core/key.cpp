// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/key.h"

#include <array>
#include <bit>

namespace graft {

ThreefryBlock threefry2x32(Key key, uint32_t c0, uint32_t c1) {
  constexpr std::array<std::array<int, 4>, 2> rotations = {
      {{13, 15, 26, 6}, {17, 29, 16, 24}}};
  const std::array<uint32_t, 3> schedule = {key.k0, key.k1,
                                            key.k0 ^ key.k1 ^ 0x1BD11BDAu};
  uint32_t x0 = c0 + schedule[0];
  uint32_t x1 = c1 + schedule[1];
  for (uint32_t group = 0; group < 5; ++group) {
    for (int rotation : rotations[group % 2]) {
      x0 += x1;
      x1 = std::rotl(x1, rotation) ^ x0;
    }
    x0 += schedule[(group + 1) % 3];
    x1 += schedule[(group + 2) % 3] + group + 1;
  }
  return {x0, x1};
}

Key keyFromSeed(int64_t seed) { return {0, static_cast<uint32_t>(seed)}; }

Key keyFromSeedX64(int64_t seed) {
  auto bits = static_cast<uint64_t>(seed);
  return {static_cast<uint32_t>(bits >> 32), static_cast<uint32_t>(bits)};
}

Key foldIn(Key key, uint32_t data) {
  ThreefryBlock block = threefry2x32(key, 0, data);
  return {block.x0, block.x1};
}

namespace {

// Word `word` of the original-layout stream of 2 * `half` words. The stream of
// a split always has an even length, so no counter is padded.
uint32_t originalWord(Key key, int64_t word, int64_t half) {
  int64_t block = word < half ? word : word - half;
  ThreefryBlock out = threefry2x32(key, static_cast<uint32_t>(block),
                                   static_cast<uint32_t>(half + block));
  return word < half ? out.x0 : out.x1;
}

} // namespace

Key split(Key key, int64_t index, int64_t count, CounterLayout layout) {
  if (layout == CounterLayout::Original)
    return {originalWord(key, 2 * index, count),
            originalWord(key, 2 * index + 1, count)};
  ThreefryBlock block = threefry2x32(
      key, static_cast<uint32_t>(static_cast<uint64_t>(index) >> 32),
      static_cast<uint32_t>(index));
  return {block.x0, block.x1};
}

} // namespace graft
