// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_HEADER_H
#define GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_HEADER_H

#include <map>
#include <string>
#include <vector>

#include "backend/checkpoint/file.h"
#include "graft/checkpoint.h"

namespace graft {

/// The longest JSON text the format allows, in bytes.
inline constexpr int64_t maxHeaderSize = 100'000'000;

/// The header's first 8 bytes: its length, little-endian.
inline constexpr int64_t headerLengthSize = 8;

/// What a header says, once it has been checked against its file.
struct SafetensorsHeader {
  std::vector<TensorInfo> tensors; ///< sorted by name
  std::map<std::string, std::string> metadata;
};

/// Reads and checks the header of `file`. The rules and their order are those
/// of safetensors 0.8.0, except that a name may not come twice (there the last
/// wins) and an extent must fit 63 bits. Fails with InvalidArgument naming the
/// file, the tensor, and what was expected and found.
absl::StatusOr<SafetensorsHeader> readSafetensorsHeader(const File &file);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_HEADER_H
