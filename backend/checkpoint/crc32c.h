// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_CRC32C_H
#define GRAFT_BACKEND_CHECKPOINT_CRC32C_H

#include <cstdint>

#include "absl/strings/string_view.h"

namespace graft {

/// Returns the CRC-32C (Castagnoli) of `bytes`, as RFC 3720 has it.
uint32_t crc32c(absl::string_view bytes);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_CRC32C_H
