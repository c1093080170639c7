// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_JSON_TEXT_H
#define GRAFT_BACKEND_CHECKPOINT_JSON_TEXT_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"

namespace graft {

/// Returns the position of the first byte of `text` that is not UTF-8 (no
/// overlong form, no surrogate, nothing above U+10FFFF), or nothing.
std::optional<size_t> findInvalidUtf8(absl::string_view text);

/// Appends the UTF-8 form of `codePoint`, which must not be a surrogate.
void appendUtf8(std::string &out, uint32_t codePoint);

/// Appends `text` as a JSON string, escaping only what JSON says must be, and
/// in the shortest way: what Rust's serde_json writes.
void appendJsonString(std::string &out, absl::string_view text);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_JSON_TEXT_H
