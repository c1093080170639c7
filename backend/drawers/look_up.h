// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// 16-bit draws, of which there are few different ones, looked up by their
// random bits: in registers where the machine can permute them.

#ifndef GRAFT_BACKEND_DRAWERS_LOOK_UP_H
#define GRAFT_BACKEND_DRAWERS_LOOK_UP_H

#include <cstddef>
#include <cstdint>
#include <vector>

namespace graft {

/// The values of a BF16 sampler (128) or an F16 one (1024) by their bits.
/// Immutable; empty for others.
class LookUpTable {
public:
  LookUpTable() = default;
  explicit LookUpTable(std::vector<uint16_t> entries);

  /// out[i] = entry number bits 1-7 of words[i], 2 bytes each, of 128.
  /// Destinations need no alignment.
  void takeBF16(const uint32_t *words, int64_t count, std::byte *out) const;

  /// out[i] = entry number bits 6-15 of words[i], 2 bytes each, of 1024.
  void takeF16(const uint32_t *words, int64_t count, std::byte *out) const;

private:
  template <int levels, int shift>
  void take(const uint32_t *words, int64_t count, std::byte *out) const;

  std::vector<uint16_t> entries;
  std::vector<uint8_t> low, high; ///< bytes of the entries
};

} // namespace graft

#endif // GRAFT_BACKEND_DRAWERS_LOOK_UP_H
