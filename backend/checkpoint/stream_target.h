// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_STREAM_TARGET_H
#define GRAFT_BACKEND_CHECKPOINT_STREAM_TARGET_H

#include "backend/checkpoint/save_target.h"

namespace graft {

/// An open descriptor, of a pipe say, which is written to as it comes. What was
/// written stays.
class StreamTarget final : public SaveTarget {
public:
  explicit StreamTarget(int descriptor) : descriptor(descriptor) {}

  absl::Status write(int64_t offset,
                     absl::Span<const std::byte> bytes) override;
  int fd() const override { return -1; }
  absl::Status writeError(int error) const override;

private:
  int descriptor;
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_STREAM_TARGET_H
