// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What signals do to the program: they belong to it, not to the library.

#ifndef GRAFT_TOOLS_GRAFT_SIGNALS_H
#define GRAFT_TOOLS_GRAFT_SIGNALS_H

#include "tools/graft/options.h"

namespace graft::tool {

/// The exit code of a run that was interrupted.
constexpr int interruptedCode = 130;
/// The exit code for programs and checkpoints that break their format.
constexpr int invalidCode = 3;

/// Makes `options` and this process's signals know each other.
/// * SIGINT, SIGTERM and SIGHUP end the process while there is nothing to clean
///   up. Then the first sets `options.cancel`, and a second ends it.
/// * A file that grows beyond `ulimit -f`, or a closed pipe where a file is
///   written too, is a failed write.
/// * A crash while text is read is a message that the text is no program:
///   MLIR's parser has faults that this project cannot mend.
void handleSignals(Options &options);

/// Returns the last words of a process that was interrupted.
const char *farewell();

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_SIGNALS_H
