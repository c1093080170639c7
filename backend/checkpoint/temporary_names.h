// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Temporaries stand beside what they will be, as `.NAME.graft-XXXXXX`. Their
// writer has them locked, so that those of writers that were killed are known.

#ifndef GRAFT_BACKEND_CHECKPOINT_TEMPORARY_NAMES_H
#define GRAFT_BACKEND_CHECKPOINT_TEMPORARY_NAMES_H

#include <string>

namespace graft {

/// Returns a name for a temporary of `target`, a name in some directory, that
/// no other writer is likely to use at this moment.
std::string temporaryName(const std::string &target);

/// Locks a temporary, a file or a directory, that was just made; `fd` has it
/// open. Returns false if it is gone already, taken for one of a dead writer.
bool claimTemporary(int fd);

/// Removes what dead writers left for `target` in the open directory `parent`:
/// files, and directories with all that is in them. What cannot be removed
/// stays.
void removeDeadTemporaries(int parent, const std::string &target);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_TEMPORARY_NAMES_H
