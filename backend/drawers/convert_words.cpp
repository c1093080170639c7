// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/drawers/convert_words.h"

#include <bit>
#include <cstring>

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
