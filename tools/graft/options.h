// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_OPTIONS_H
#define GRAFT_TOOLS_GRAFT_OPTIONS_H

#include <atomic>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace graft::tool {

/// How far a program is taken, in order.
enum class Phase { Trace, Prune, Plan, Run };

/// What the user asked `graft` to do.
struct Options {
  enum class Command { Run, Plan, Inspect };

  Command command = Command::Run;
  /// The program (.mlir), or the checkpoint to inspect.
  std::string input;
  /// Where results go (run), or the IR of an earlier phase; "-" is standard
  /// output.
  std::string output;
  /// Argument name -> checkpoint.
  std::map<std::string, std::string> bindings;
  /// Argument name, or "name.stream" -> seed, for random streams.
  std::map<std::string, int64_t> seeds;
  /// Valid globs of bound tensors that the program may leave unused.
  std::vector<std::string> ignoreExtra;
  /// The last phase to do; before Run, its IR is printed, or written to
  /// `output`, instead of running.
  Phase phase = Phase::Run;
  /// Phases whose IR is printed on the error stream on the way.
  std::vector<Phase> dump;
  int threads = 0;
  bool json = false;
  bool hash = false; ///< of each tensor of a checkpoint
  bool verbose = false;
  /// Set by a signal handler of the program's own.
  const std::atomic<bool> *cancel = nullptr;
  /// Told to the signal handler: whether ending the process would leave
  /// something behind, so that it has to wait for `cancel` to be seen.
  std::atomic<bool> *hasToCleanUp = nullptr;
  /// Told to the signal handler: whether text is being read by parsers that are
  /// not this project's.
  std::atomic<bool> *readsText = nullptr;
};

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_OPTIONS_H
