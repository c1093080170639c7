// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From random words to elements that are not 32 bits wide. Plain loops without
// branches, in a file of their own, for the compiler to vectorize. Destinations
// need no alignment.

#ifndef GRAFT_BACKEND_DRAWERS_CONVERT_WORDS_H
#define GRAFT_BACKEND_DRAWERS_CONVERT_WORDS_H

#include <cstddef>
#include <cstdint>

namespace graft {

/// out[i] = the low byte of words[i], 1 byte each.
void narrowToU8(const uint32_t *words, int64_t count, std::byte *out);

/// out[i] = the low half of words[i], 2 bytes each.
void narrowToU16(const uint32_t *words, int64_t count, std::byte *out);

/// out[i] = high[i] << 32 | low[i], 8 bytes each.
void joinToU64(const uint32_t *high, const uint32_t *low, int64_t count,
               std::byte *out);

/// out[i] = values[i] < limit, 1 byte each.
void compareBelow(const float *values, int64_t count, float limit,
                  std::byte *out);

/// words[i] >>= shift.
void shiftRight(uint32_t *words, int64_t count, int shift);

/// words[i] = the sub-word number first+i of `packed`, whose words hold
/// 32/width of them each, lowest first. `width` is 8 or 16; `packed` and
/// `words` must not overlap.
void unpack(const uint32_t *packed, int width, int64_t first, int64_t count,
            uint32_t *words);

} // namespace graft

#endif // GRAFT_BACKEND_DRAWERS_CONVERT_WORDS_H
