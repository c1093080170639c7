// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_FILE_SIZE_LIMIT_H
#define GRAFT_BACKEND_CHECKPOINT_FILE_SIZE_LIMIT_H

#include <signal.h>

namespace graft {

/// While it lives, a write of this thread beyond the largest size of a file
/// (`ulimit -f`) fails with EFBIG. Without it the kernel sends SIGXFSZ besides,
/// which ends the process.
class FileSizeLimit {
public:
  FileSizeLimit();
  ~FileSizeLimit();
  FileSizeLimit(const FileSizeLimit &) = delete;
  FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
  sigset_t before;
  bool isOurs; // whether the signal was neither blocked nor pending before
};

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_FILE_SIZE_LIMIT_H
