// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/jit/convert_words.h"

#include <bit>
#include <cstring>

#include "backend/jit/target_choice.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace graft {

namespace {

template <typename T> void put(std::byte *out, int64_t i, T value) {
  std::memcpy(out + i * static_cast<int64_t>(sizeof(T)), &value, sizeof(T));
}

template <typename T> T get(const void *from, int64_t i) {
  T value;
  std::memcpy(&value,
              static_cast<const char *>(from) +
                  i * static_cast<int64_t>(sizeof(T)),
              sizeof(T));
  return value;
}

} // namespace

void narrowToU8(const uint32_t *words, int64_t count, std::byte *out) {
  for (int64_t i = 0; i < count; ++i)
    put(out, i, static_cast<uint8_t>(words[i]));
}

void narrowToU16(const uint32_t *words, int64_t count, std::byte *out) {
  for (int64_t i = 0; i < count; ++i)
    put(out, i, static_cast<uint16_t>(words[i]));
}

void joinToU64(const uint32_t *high, const uint32_t *low, int64_t count,
               std::byte *out) {
  for (int64_t i = 0; i < count; ++i)
    put(out, i, static_cast<uint64_t>(high[i]) << 32 | low[i]);
}

namespace {

#ifdef __x86_64__
// Bits `shift` and up of the low halves of 32 words, as 16-bit lanes.
__attribute__((target("avx512bw"), always_inline)) inline __m512i
indicesOf(const uint32_t *words, int shift) {
  const __m512i evens = _mm512_set_epi16(
      62, 60, 58, 56, 54, 52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28,
      26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0);
  __m512i halves = _mm512_permutex2var_epi16(_mm512_loadu_si512(words), evens,
                                             _mm512_loadu_si512(words + 16));
  return _mm512_srli_epi16(halves, shift);
}

struct TwoRegisters {
  __m512i first, second;
};

// Looks 64 indices up in a table of 64 << `levels` entries: the permutations
// heed bits 0-5 of an index, a tree of blends the bits from 6 on. Two registers
// of indices for each load of the table.
template <int levels>
__attribute__((target("avx512bw"), always_inline)) inline TwoRegisters
permute(const uint16_t *table, TwoRegisters index) {
  if constexpr (levels == 0) {
    const __m512i low = _mm512_loadu_si512(table);
    const __m512i high = _mm512_loadu_si512(table + 32);
    return {_mm512_permutex2var_epi16(low, index.first, high),
            _mm512_permutex2var_epi16(low, index.second, high)};
  } else {
    TwoRegisters low = permute<levels - 1>(table, index);
    TwoRegisters high = permute<levels - 1>(table + (32 << levels), index);
    const __m512i bit = _mm512_set1_epi16(32 << levels);
    return {_mm512_mask_blend_epi16(_mm512_test_epi16_mask(index.first, bit),
                                    low.first, high.first),
            _mm512_mask_blend_epi16(_mm512_test_epi16_mask(index.second, bit),
                                    low.second, high.second)};
  }
}

// Looks up bits `shift` and up of the low halves of 64 words a turn; returns
// how many words it did. One by one, that takes half as long as the hash and
// longer.
template <int levels, int shift>
__attribute__((target("avx512bw"))) int64_t
lookUpInRegisters(const uint32_t *words, int64_t count, const uint16_t *table,
                  std::byte *out) {
  int64_t i = 0;
  for (; i + 64 <= count; i += 64) {
    TwoRegisters found = permute<levels>(
        table, {indicesOf(words + i, shift), indicesOf(words + i + 32, shift)});
    _mm512_storeu_si512(out + 2 * i, found.first);
    _mm512_storeu_si512(out + 2 * i + 64, found.second);
  }
  return i;
}
#endif

} // namespace

void lookUpBF16(const uint32_t *words, int64_t count, const uint16_t *table,
                std::byte *out) {
  int64_t done = 0;
#ifdef __x86_64__
  if (mayUseAVX512())
    done = lookUpInRegisters<1, 1>(words, count, table, out);
#endif
  for (int64_t i = done; i < count; ++i)
    put(out, i, table[words[i] >> 1 & 0x7F]);
}

void lookUpF16(const uint32_t *words, int64_t count, const uint16_t *table,
               std::byte *out) {
  int64_t done = 0;
#ifdef __x86_64__
  if (mayUseAVX512())
    done = lookUpInRegisters<4, 6>(words, count, table, out);
#endif
  for (int64_t i = done; i < count; ++i)
    put(out, i, table[words[i] >> 6 & 0x3FF]);
}

void compareBelow(const float *values, int64_t count, float limit,
                  std::byte *out) {
  for (int64_t i = 0; i < count; ++i)
    out[i] = std::byte{values[i] < limit};
}

void shiftRight(uint32_t *words, int64_t count, int shift) {
  for (int64_t i = 0; i < count; ++i)
    words[i] >>= shift;
}

void unpack(const uint32_t *packed, int width, int64_t first, int64_t count,
            uint32_t *words) {
  // Lowest first is the order of memory here.
  static_assert(std::endian::native == std::endian::little);
  if (width == 8)
    for (int64_t i = 0; i < count; ++i)
      words[i] = get<uint8_t>(packed, first + i);
  else
    for (int64_t i = 0; i < count; ++i)
      words[i] = get<uint16_t>(packed, first + i);
}

} // namespace graft
