// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/signals.h"

#include <csignal>
#include <cstring>

#include <unistd.h>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"

namespace graft::tool {
namespace {

std::atomic<bool> interrupted{false};
std::atomic<bool> hasToCleanUp{false};
std::atomic<bool> readsText{false};
bool writesStream = false;

// Made before anything can crash, since a handler may not allocate.
std::string lastWords;

void say(const char *text) {
  [[maybe_unused]] ssize_t count = write(STDERR_FILENO, text, strlen(text));
}

// With something to clean up it only sets a flag: the run and the writer poll
// it. The terminal that hangs up may say so after SIGTERM; that is no second
// wish to end.
void onInterrupt(int) {
  if (!hasToCleanUp.load()) {
    say(farewell());
    _exit(interruptedCode);
  }
  interrupted.store(true);
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
  std::signal(SIGHUP, SIG_IGN);
}

void onCrash(int signal) {
  if (readsText.load()) {
    say(lastWords.c_str());
    _exit(invalidCode);
  }
  // The handler is gone by now.
  raise(signal);
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action = {}, before;
  // What nohup does not want to hear of.
  if (signal == SIGHUP && sigaction(signal, nullptr, &before) == 0 &&
      before.sa_handler == SIG_IGN)
    return;
  action.sa_handler = handler;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}

} // namespace

void handleSignals(Options &options) {
  options.cancel = &interrupted;
  options.hasToCleanUp = &hasToCleanUp;
  options.readsText = &readsText;
  writesStream = options.output == "-";
  lastWords = absl::StrCat(
      "graft: error: ", absl::Utf8SafeCEscape(options.input),
      ": expected a program in MLIR, found text on which MLIR's parser fails "
      "without a message; look for an operation whose brackets, types or "
      "attributes are incomplete\n");
  for (int signal : {SIGINT, SIGTERM, SIGHUP})
    handle(signal, onInterrupt);
  for (int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP})
    handle(signal, onCrash);
  std::signal(SIGXFSZ, SIG_IGN);
  // A reader that has seen enough ends a program that only prints.
  if (!options.output.empty() && !writesStream)
    std::signal(SIGPIPE, SIG_IGN);
}

const char *farewell() {
  return writesStream ? "graft: interrupted\n"
                      : "graft: interrupted; nothing was written\n";
}

} // namespace graft::tool
