// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/jit/convert_words.h"

#include <bit>
#include <cstring>

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

void lookUpBF16OneByOne(const uint32_t *words, int64_t count,
                        const uint16_t *table, std::byte *out) {
  for (int64_t i = 0; i < count; ++i)
    put(out, i, table[words[i] >> 1 & 0x7F]);
}

#ifdef __x86_64__
// The same, 32 at a time with the table in four registers. One by one, the
// look-up would take half as long as the hash.
__attribute__((target("avx512bw"))) void
lookUpBF16InRegisters(const uint32_t *words, int64_t count,
                      const uint16_t *table, std::byte *out) {
  const __m512i entries0 = _mm512_loadu_si512(table);
  const __m512i entries32 = _mm512_loadu_si512(table + 32);
  const __m512i entries64 = _mm512_loadu_si512(table + 64);
  const __m512i entries96 = _mm512_loadu_si512(table + 96);
  int64_t i = 0;
  for (; i + 32 <= count; i += 32) {
    // Bits 1-7 of each word, as 16-bit lanes.
    __m256i first = _mm512_cvtepi32_epi16(_mm512_loadu_si512(words + i));
    __m256i second = _mm512_cvtepi32_epi16(_mm512_loadu_si512(words + i + 16));
    __m512i halves =
        _mm512_inserti64x4(_mm512_castsi256_si512(first), second, 1);
    __m512i index = _mm512_srli_epi16(halves, 1);
    // The permutations heed bits 0-5 of the index, the blend bit 6.
    __m512i low = _mm512_permutex2var_epi16(entries0, index, entries32);
    __m512i high = _mm512_permutex2var_epi16(entries64, index, entries96);
    __mmask32 upper = _mm512_test_epi16_mask(index, _mm512_set1_epi16(64));
    _mm512_storeu_si512(out + 2 * i, _mm512_mask_blend_epi16(upper, low, high));
  }
  lookUpBF16OneByOne(words + i, count - i, table, out + 2 * i);
}
#endif

} // namespace

void lookUpBF16(const uint32_t *words, int64_t count, const uint16_t *table,
                std::byte *out) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512bw"))
    return lookUpBF16InRegisters(words, count, table, out);
#endif
  lookUpBF16OneByOne(words, count, table, out);
}

void lookUpF16(const uint32_t *words, int64_t count, const uint16_t *table,
               std::byte *out) {
  for (int64_t i = 0; i < count; ++i)
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
