// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/file_size_limit.h"

#include <cerrno>
#include <ctime>

namespace graft {
namespace {

sigset_t theSignal() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGXFSZ);
  return set;
}

} // namespace

FileSizeLimit::FileSizeLimit() {
  const sigset_t set = theSignal();
  pthread_sigmask(SIG_BLOCK, &set, &before);
  isOurs = sigismember(&before, SIGXFSZ) == 0;
}

// The signal is the writing thread's own, so that no other has to do with it.
FileSizeLimit::~FileSizeLimit() {
  if (!isOurs)
    return;
  const int error = errno; // of what failed meanwhile
  const sigset_t set = theSignal();
  const struct timespec now = {};
  while (sigtimedwait(&set, nullptr, &now) == SIGXFSZ || errno == EINTR) {
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  errno = error;
}

} // namespace graft
