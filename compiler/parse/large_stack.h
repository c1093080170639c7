// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_PARSE_LARGE_STACK_H
#define GRAFT_COMPILER_PARSE_LARGE_STACK_H

#include <functional>

namespace graft {

/// Calls `work` on a thread with a stack of 256 MiB, of which only what is
/// touched becomes memory, and waits for it; where there is no room for such a
/// thread, on this one. MLIR's parser recurses.
void callOnLargeStack(std::function<void()> work);

} // namespace graft

#endif // GRAFT_COMPILER_PARSE_LARGE_STACK_H
