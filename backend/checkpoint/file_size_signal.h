// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_FILE_SIZE_SIGNAL_H
#define GRAFT_BACKEND_CHECKPOINT_FILE_SIZE_SIGNAL_H

#include <csignal>

namespace graft {

/// While it lives, a write of this thread beyond the size that the process may
/// write (`ulimit -f`) fails with EFBIG, and SIGXFSZ, which would end the
/// process, does not arrive. Handlers stay as they are, so that a library may
/// use it.
class NoFileSizeSignal {
public:
  NoFileSizeSignal();
  ~NoFileSizeSignal();
  NoFileSizeSignal(const NoFileSizeSignal &) = delete;
  NoFileSizeSignal &operator=(const NoFileSizeSignal &) = delete;

private:
  sigset_t before;
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_FILE_SIZE_SIGNAL_H
