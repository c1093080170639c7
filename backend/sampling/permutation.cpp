// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/sampling/permutation.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace graft::sampling {
namespace {

// After so many sorts all elements have almost surely differed in a word.
int roundsFor(int64_t elements) {
  constexpr double exponent = 3, largestWord = 0xFFFFFFFF;
  return static_cast<int>(
      std::ceil(exponent * std::log(static_cast<double>(elements)) /
                std::log(largestWord)));
}

} // namespace

bool drawPermutation(const Sampler &sampler, Key key, SourceDraw drawSource,
                     std::byte *scratch, std::byte *out,
                     const std::atomic<bool> *cancel) {
  const int64_t n = sampler.shape.front();
  auto *values = reinterpret_cast<uint32_t *>(out);
  // Pairs of a word and its position: sorting them is stable whatever the
  // algorithm. The words have been copied when the old values take their place.
  auto *pairs = reinterpret_cast<uint64_t *>(scratch);
  auto *words = reinterpret_cast<uint32_t *>(pairs + n);
  for (int64_t i = 0; i < n; ++i)
    values[i] = static_cast<uint32_t>(i);
  for (int round = roundsFor(n); round > 0; --round) {
    if (cancel && cancel->load(std::memory_order_relaxed))
      return false;
    drawSource(split(key, 1, 2, sampler.layout),
               reinterpret_cast<std::byte *>(words));
    key = split(key, 0, 2, sampler.layout);
    for (int64_t i = 0; i < n; ++i)
      pairs[i] =
          static_cast<uint64_t>(words[i]) << 32 | static_cast<uint64_t>(i);
    std::sort(pairs, pairs + n);
    std::memcpy(words, values, static_cast<size_t>(n) * sizeof *words);
    for (int64_t i = 0; i < n; ++i)
      values[i] = words[static_cast<uint32_t>(pairs[i])];
  }
  return true;
}

} // namespace graft::sampling
