// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Debian 12 has no library for this polynomial, and only metadata of a few KiB
// is summed, so this is the plain table.

#include "backend/checkpoint/crc32c.h"

#include <array>

namespace graft {
namespace {

constexpr std::array<uint32_t, 256> makeTable() {
  std::array<uint32_t, 256> table{};
  for (uint32_t byte = 0; byte < 256; ++byte) {
    uint32_t value = byte;
    for (int bit = 0; bit < 8; ++bit)
      value = value >> 1 ^ (value & 1 ? 0x82F63B78u : 0u);
    table[byte] = value;
  }
  return table;
}

} // namespace

uint32_t crc32c(absl::string_view bytes) {
  static constexpr std::array<uint32_t, 256> table = makeTable();
  uint32_t value = ~0u;
  for (char byte : bytes)
    value =
        value >> 8 ^ table[(value ^ static_cast<unsigned char>(byte)) & 0xFF];
  return ~value;
}

} // namespace graft
