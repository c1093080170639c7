// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Temporaries `.NAME.graft-XXXXXX` beside what they will replace, files and
// directories. A process holds a lock (flock) on each of its own as long as it
// lives, so that those of dead processes can be told and removed.

#ifndef GRAFT_BACKEND_CHECKPOINT_TEMPORARY_NAME_H
#define GRAFT_BACKEND_CHECKPOINT_TEMPORARY_NAME_H

#include <string>

#include "absl/strings/string_view.h"

namespace graft {

/// Returns a name that no other process is likely to use at this moment for a
/// temporary of `target`, a name without slashes.
std::string temporaryName(absl::string_view target);

/// Locks the temporary open as `fd`, which was just made as `name` in the
/// directory. Returns whether it is still there: if not, another process took
/// it for one that nobody owns. Where there are no locks, it is.
bool claimTemporary(int directory, const std::string &name, int fd);

/// Removes the temporaries of `target` in the directory that no living process
/// has claimed. What cannot be removed stays.
void removeDeadTemporaries(int directory, absl::string_view target);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_TEMPORARY_NAME_H
