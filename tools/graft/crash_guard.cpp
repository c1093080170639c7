// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/crash_guard.h"

#include <csignal>
#include <unistd.h>

#include "absl/strings/str_cat.h"

namespace graft::tool {
namespace {

constexpr int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

// Made before, as a handler may allocate nothing.
std::string message;

void onCrash(int) {
  [[maybe_unused]] ssize_t count =
      write(STDERR_FILENO, message.data(), message.size());
  _exit(3);
}

} // namespace

CrashGuard::CrashGuard(const std::string &fileName) {
  message = absl::StrCat(
      "graft: error: ", fileName,
      ": reading it crashed, as MLIR's parser does on some malformed ops. In "
      "generic form an op has an error with its line; nothing was run, nothing "
      "was written\n");
  for (int signal : crashes)
    std::signal(signal, onCrash);
}

CrashGuard::~CrashGuard() {
  for (int signal : crashes)
    std::signal(signal, SIG_DFL);
}

} // namespace graft::tool
