// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One by one, looking up takes half as long as the hash and longer. 64 at a
// time are looked up by permuting registers, of 16-bit entries or, where bytes
// can be permuted, of their bytes: 128 of those at once, and in half the
// instructions.

#include "backend/drawers/look_up.h"

#include <array>
#include <cstring>

#include "backend/kernels/target_choice.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace graft {

namespace {

#ifdef __x86_64__
// Bits `shift` and up of the low halves of 32 words, as 16-bit lanes.
__attribute__((target("avx512bw"), always_inline)) inline __m512i
halvesOf(const uint32_t *words, int shift) {
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

// Looks 64 indices up in a table of 128 << `levels` entries: the permutations
// heed bits 0-5 of an index, a tree of blends the bits from 6 on. Two registers
// of indices for each load of the table.
template <int levels>
__attribute__((target("avx512bw"), always_inline)) inline TwoRegisters
permuteHalves(const uint16_t *table, TwoRegisters index) {
  if constexpr (levels < 0) {
    const __m512i low = _mm512_loadu_si512(table);
    const __m512i high = _mm512_loadu_si512(table + 32);
    return {_mm512_permutex2var_epi16(low, index.first, high),
            _mm512_permutex2var_epi16(low, index.second, high)};
  } else {
    constexpr int half = 64 << levels;
    TwoRegisters low = permuteHalves<levels - 1>(table, index);
    TwoRegisters high = permuteHalves<levels - 1>(table + half, index);
    const __m512i bit = _mm512_set1_epi16(half);
    return {_mm512_mask_blend_epi16(_mm512_test_epi16_mask(index.first, bit),
                                    low.first, high.first),
            _mm512_mask_blend_epi16(_mm512_test_epi16_mask(index.second, bit),
                                    low.second, high.second)};
  }
}

// Looks up bits `shift` and up of the low halves of 64 words a turn; returns
// how many words it did.
template <int levels, int shift>
__attribute__((target("avx512bw"))) int64_t lookUpHalves(const uint32_t *words,
                                                         int64_t count,
                                                         const uint16_t *table,
                                                         std::byte *out) {
  int64_t i = 0;
  for (; i + 64 <= count; i += 64) {
    TwoRegisters found = permuteHalves<levels>(
        table, {halvesOf(words + i, shift), halvesOf(words + i + 32, shift)});
    _mm512_storeu_si512(out + 2 * i, found.first);
    _mm512_storeu_si512(out + 2 * i + 64, found.second);
  }
  return i;
}

// Byte 4j + k of `gather` is of word 16k + j. They are put so that unpacking
// the quarters of two registers gives 0 to 31 and 32 to 63.
constexpr std::array<uint8_t, 64> unpackOrder = [] {
  std::array<uint8_t, 64> order{};
  for (int place = 0; place < 64; ++place) {
    int word = place / 16 * 8 + place % 8 + (place % 16 < 8 ? 0 : 32);
    order[place] = static_cast<uint8_t>(word % 16 * 4 + word / 16);
  }
  return order;
}();

// Bits `shift` to `shift` + 7 of 64 words, in that order.
template <int shift>
__attribute__((target("avx512bw,avx512vbmi"), always_inline)) inline __m512i
gatherBytes(const uint32_t *words) {
  auto part =
      [&](int k) __attribute__((target("avx512bw,avx512vbmi"), always_inline)) {
        __m512i word = _mm512_loadu_si512(words + 16 * k);
        int left = 8 * k - shift;
        return left < 0 ? _mm512_srli_epi32(word, -left)
                        : _mm512_slli_epi32(word, left);
      };
  constexpr int select = 0xCA; // the first operand chooses
  __m512i even = _mm512_ternarylogic_epi32(_mm512_set1_epi32(0xFF), part(0),
                                           part(1), select);
  __m512i odd = _mm512_ternarylogic_epi32(_mm512_set1_epi32(0xFF0000), part(2),
                                          part(3), select);
  __m512i bytes =
      _mm512_ternarylogic_epi32(_mm512_set1_epi32(0xFFFF), even, odd, select);
  return _mm512_permutexvar_epi8(_mm512_loadu_si512(unpackOrder.data()), bytes);
}

// Looks 64 indices up in 128 << `levels` bytes: the permutations heed bits 0-6,
// a tree of blends by masks[i] bit 7 + i.
template <int levels>
__attribute__((target("avx512bw,avx512vbmi"), always_inline)) inline __m512i
permuteBytes(const uint8_t *table, __m512i index, const __mmask64 *masks) {
  if constexpr (levels == 0) {
    return _mm512_permutex2var_epi8(_mm512_loadu_si512(table), index,
                                    _mm512_loadu_si512(table + 64));
  } else {
    __m512i low = permuteBytes<levels - 1>(table, index, masks);
    __m512i high =
        permuteBytes<levels - 1>(table + (64 << levels), index, masks);
    return _mm512_mask_blend_epi8(masks[levels - 1], low, high);
  }
}

template <int levels, int shift>
__attribute__((target("avx512bw,avx512vbmi"))) int64_t
lookUpBytes(const uint32_t *words, int64_t count, const uint8_t *low,
            const uint8_t *high, std::byte *__restrict out) {
  int64_t i = 0;
  for (; i + 64 <= count; i += 64) {
    __m512i index = gatherBytes<shift>(words + i);
    __mmask64 masks[3] = {};
    if constexpr (levels > 0) {
      // The index ends with bit 15, the top one of these.
      __m512i top = gatherBytes<8>(words + i);
      masks[0] = _mm512_movepi8_mask(index);
      masks[1] = _mm512_test_epi8_mask(top, _mm512_set1_epi8(0x40));
      masks[2] = _mm512_movepi8_mask(top);
    }
    __m512i lows = permuteBytes<levels>(low, index, masks);
    __m512i highs = permuteBytes<levels>(high, index, masks);
    _mm512_storeu_si512(out + 2 * i, _mm512_unpacklo_epi8(lows, highs));
    _mm512_storeu_si512(out + 2 * i + 64, _mm512_unpackhi_epi8(lows, highs));
  }
  return i;
}
#endif

} // namespace

LookUpTable::LookUpTable(std::vector<uint16_t> values)
    : entries(std::move(values)) {
  for (uint16_t entry : entries) {
    low.push_back(static_cast<uint8_t>(entry));
    high.push_back(static_cast<uint8_t>(entry >> 8));
  }
}

template <int levels, int shift>
void LookUpTable::take(const uint32_t *words, int64_t count,
                       std::byte *out) const {
  int64_t done = 0;
#ifdef __x86_64__
  if (mayUseVBMI())
    done =
        lookUpBytes<levels, shift>(words, count, low.data(), high.data(), out);
  else if (mayUseAVX512())
    done = lookUpHalves<levels, shift>(words, count, entries.data(), out);
#endif
  constexpr uint32_t mask = (128 << levels) - 1;
  for (int64_t i = done; i < count; ++i)
    std::memcpy(out + 2 * i, &entries[words[i] >> shift & mask], 2);
}

void LookUpTable::takeBF16(const uint32_t *words, int64_t count,
                           std::byte *out) const {
  take<0, 1>(words, count, out);
}

void LookUpTable::takeF16(const uint32_t *words, int64_t count,
                          std::byte *out) const {
  take<3, 6>(words, count, out);
}

} // namespace graft
