// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_RUNTIME_AVAILABLE_MEMORY_H
#define GRAFT_BACKEND_RUNTIME_AVAILABLE_MEMORY_H

#include <cstdint>
#include <optional>
#include <string>

#include "absl/status/status.h"

namespace graft {

/// Returns the bytes this process can still touch before the system or its
/// container runs out: the least of MemAvailable and, for each cgroup (v2 or
/// v1) above the process, its limit minus its usage without file cache. Nothing
/// if neither can be read. `root` is where proc and sys are found; tests give
/// their own.
std::optional<int64_t> availableMemory(const std::string &root = "");

/// Returns OK if `needed` more bytes can be had, as far as the system tells, or
/// if GRAFT_MEMORY_CHECK is "off". Otherwise ResourceExhausted, naming the
/// bytes needed and available. Memory that others take meanwhile is not
/// foreseen.
absl::Status checkMemory(int64_t needed, const std::string &root = "");

} // namespace graft

#endif // GRAFT_BACKEND_RUNTIME_AVAILABLE_MEMORY_H
