// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_RUNTIME_SATURATING_H
#define GRAFT_BACKEND_RUNTIME_SATURATING_H

#include <cstdint>
#include <limits>

namespace graft {

/// Returns a + b, or the nearest int64 if that is none: each tensor's size is
/// one, the sum of a program's need not be.
inline int64_t addSaturated(int64_t a, int64_t b) {
  int64_t sum = 0;
  if (!__builtin_add_overflow(a, b, &sum))
    return sum;
  return b > 0 ? std::numeric_limits<int64_t>::max()
               : std::numeric_limits<int64_t>::min();
}

} // namespace graft

#endif // GRAFT_BACKEND_RUNTIME_SATURATING_H
