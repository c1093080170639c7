// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_TILES_ELEMENT_WRITER_H
#define GRAFT_BACKEND_TILES_ELEMENT_WRITER_H

#include <cstddef>
#include <cstdint>

namespace graft {

/// A value any elements of which can be written by themselves: what a tile is
/// filled by. Immutable and thread-safe.
class ElementWriter {
public:
  virtual ~ElementWriter() = default;

  /// Writes `count` elements with row-major indices first .. first+count-1 to
  /// `out`, dense.
  virtual void write(int64_t first, int64_t count, std::byte *out) const = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_TILES_ELEMENT_WRITER_H
