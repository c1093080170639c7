// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Files of safetensors, written by hand.

#ifndef GRAFT_TESTS_UNIT_CHECKPOINT_TEST_FILES_H
#define GRAFT_TESTS_UNIT_CHECKPOINT_TEST_FILES_H

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "tests/unit/status.h"
#include "tests/unit/temporary_directory.h"

namespace graft {

/// Returns the 8 bytes that precede a header of `size` bytes.
std::string lengthWord(uint64_t size);

/// Returns a file with the header `json` and `dataSize` bytes 0, 1, 2, ...
std::string safetensors(const std::string &json, size_t dataSize);

inline constexpr auto invalidArgument = absl::StatusCode::kInvalidArgument;
inline constexpr auto notFound = absl::StatusCode::kNotFound;
inline constexpr auto failedPrecondition =
    absl::StatusCode::kFailedPrecondition;
inline constexpr auto permissionDenied = absl::StatusCode::kPermissionDenied;
inline constexpr auto resourceExhausted = absl::StatusCode::kResourceExhausted;

} // namespace graft

#endif // GRAFT_TESTS_UNIT_CHECKPOINT_TEST_FILES_H
