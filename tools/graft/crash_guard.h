// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_CRASH_GUARD_H
#define GRAFT_TOOLS_GRAFT_CRASH_GUARD_H

#include <string>

namespace graft::tool {

/// While it lives, a crash ends the process with an error about `fileName` and
/// the exit code of bad input. It stands around MLIR's parser, whose parsers of
/// single ops read through null pointers on some malformed text. One at a time;
/// only in the driver, whose process is its own.
class CrashGuard {
public:
  explicit CrashGuard(const std::string &fileName);
  ~CrashGuard();
  CrashGuard(const CrashGuard &) = delete;
  CrashGuard &operator=(const CrashGuard &) = delete;
};

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_CRASH_GUARD_H
