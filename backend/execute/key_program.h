// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_EXECUTE_KEY_PROGRAM_H
#define GRAFT_BACKEND_EXECUTE_KEY_PROGRAM_H

#include <vector>

#include "absl/status/statusor.h"
#include "backend/execute/held_arguments.h"
#include "backend/schedule/schedule.h"

namespace graft {

/// Returns the key of each key slot. Fails if an argument's bytes cannot be
/// read.
absl::StatusOr<std::vector<Key>> computeKeys(const Schedule &schedule,
                                             const HeldArguments &arguments);

/// Returns the counter of each count slot. Fails likewise.
absl::StatusOr<std::vector<uint32_t>>
computeCounts(const Schedule &schedule, const HeldArguments &arguments);

} // namespace graft

#endif // GRAFT_BACKEND_EXECUTE_KEY_PROGRAM_H
