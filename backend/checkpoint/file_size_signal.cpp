// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/file_size_signal.h"

#include <cerrno>
#include <ctime>

namespace graft {
namespace {

sigset_t fileSizeSignal() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGXFSZ);
  return set;
}

} // namespace

NoFileSizeSignal::NoFileSizeSignal() {
  const sigset_t set = fileSizeSignal();
  pthread_sigmask(SIG_BLOCK, &set, &before);
}

// The kernel sends the signal to the thread that wrote, where it waits.
NoFileSizeSignal::~NoFileSizeSignal() {
  const int error = errno;
  if (!sigismember(&before, SIGXFSZ)) {
    const sigset_t set = fileSizeSignal();
    const timespec now = {};
    sigtimedwait(&set, nullptr, &now);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
  }
  errno = error;
}

} // namespace graft
