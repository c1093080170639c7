// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_ZSTD_FRAME_H
#define GRAFT_BACKEND_CHECKPOINT_ZSTD_FRAME_H

#include <cstddef>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace graft {

/// Fills a span with the stored bytes from an offset on.
using ReadStored =
    absl::FunctionRef<absl::Status(int64_t offset, absl::Span<std::byte>)>;

/// Fills `out` with what a zstd frame of `size` bytes holds, which is read
/// piece by piece. Fails as `read` does, or with InvalidArgument if it is no
/// frame or holds more or less.
absl::Status decompressInto(int64_t size, ReadStored read,
                            absl::Span<std::byte> out);

/// Returns what a zstd frame of unknown size holds. Fails with InvalidArgument
/// if it is no frame or holds more than `most` bytes.
absl::StatusOr<std::string> decompress(absl::string_view frame, size_t most);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ZSTD_FRAME_H
