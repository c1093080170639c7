// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_SAVE_TARGET_H
#define GRAFT_BACKEND_CHECKPOINT_SAVE_TARGET_H

#include <cstddef>
#include <cstdint>

#include "absl/status/status.h"
#include "absl/types/span.h"

namespace graft {

/// Where the bytes of a save go, from front to back.
class SaveTarget {
public:
  virtual ~SaveTarget() = default;

  /// Writes all of `bytes` at `offset`, which is behind what was written last.
  virtual absl::Status write(int64_t offset,
                             absl::Span<const std::byte> bytes) = 0;

  /// Told that everything before `end` was written, here or through `fd`.
  virtual void advanced(int64_t end) {}

  /// Returns the descriptor, if the kernel can copy to it at an offset, or -1.
  virtual int fd() const = 0;

  /// Returns the status of a write that failed with `error`.
  virtual absl::Status writeError(int error) const = 0;
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_SAVE_TARGET_H
