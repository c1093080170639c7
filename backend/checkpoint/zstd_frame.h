// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_ZSTD_FRAME_H
#define GRAFT_BACKEND_CHECKPOINT_ZSTD_FRAME_H

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace graft {

/// Fills `out` with what a zstd frame holds. Fails with InvalidArgument if it
/// is no frame or holds more or less.
absl::Status decompressInto(absl::string_view frame, absl::Span<std::byte> out);

/// Returns what a zstd frame of unknown size holds. Fails with InvalidArgument
/// if it is no frame or holds more than `most` bytes.
absl::StatusOr<std::string> decompress(absl::string_view frame, size_t most);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ZSTD_FRAME_H
