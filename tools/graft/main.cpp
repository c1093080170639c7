// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <iostream>

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/GlobPattern.h"

#include "tools/graft/run_graft.h"
#include "tools/graft/signals.h"

namespace {

namespace cl = llvm::cl;
using graft::tool::Options;
using graft::tool::Phase;

cl::OptionCategory category("graft options");
cl::SubCommand runCommand("run", "Run a program and write its results");
cl::SubCommand planCommand("plan", "Show what a program would do");
cl::SubCommand
    inspectCommand("inspect",
                   "Show what a checkpoint holds or a program takes");

cl::opt<std::string> programPath(cl::Positional, cl::desc("PROGRAM.mlir"),
                                 cl::Required, cl::sub(runCommand),
                                 cl::sub(planCommand), cl::cat(category));
cl::opt<std::string> checkpointPath(cl::Positional,
                                    cl::desc("CHECKPOINT | PROGRAM.mlir"),
                                    cl::Required, cl::sub(inspectCommand),
                                    cl::cat(category));
cl::opt<std::string>
    output("o",
           cl::desc("Write the results there, an Orbax directory if it ends "
                    "with a slash; - is standard output"),
           cl::value_desc("FILE.safetensors | DIRECTORY/"), cl::sub(runCommand),
           cl::cat(category));
cl::list<std::string> bindings("bind",
                               cl::desc("Bind an argument to a checkpoint"),
                               cl::value_desc("NAME=FILE"), cl::sub(runCommand),
                               cl::sub(planCommand), cl::cat(category));
cl::list<std::string> seeds("seed",
                            cl::desc("Bind a random stream argument to a seed"),
                            cl::value_desc("NAME=N"), cl::sub(runCommand),
                            cl::sub(planCommand), cl::cat(category));
cl::list<std::string> ignoreExtra(
    "ignore-extra",
    cl::desc("Allow bound tensors of these names that no argument takes"),
    cl::value_desc("GLOB"), cl::sub(runCommand), cl::sub(planCommand),
    cl::cat(category));

#define GRAFT_PHASES                                                           \
  cl::values(clEnumValN(Phase::Trace, "trace", "the traced program"),          \
             clEnumValN(Phase::Prune, "prune", "after pruning"),               \
             clEnumValN(Phase::Plan, "plan", "after planning"),                \
             clEnumValN(Phase::Run, "run", "the results"))
cl::opt<Phase> phase("phase", cl::desc("Stop after this phase; print its IR"),
                     cl::init(Phase::Run), GRAFT_PHASES, cl::sub(runCommand),
                     cl::sub(planCommand), cl::cat(category));
cl::list<Phase> dump("dump", cl::desc("Print the IR of a phase on the way"),
                     GRAFT_PHASES, cl::sub(runCommand), cl::sub(planCommand),
                     cl::cat(category));
#undef GRAFT_PHASES

cl::opt<int> threads("threads",
                     cl::desc("Threads that draw (default: GRAFT_NUM_THREADS, "
                              "else every core)"),
                     cl::init(0), cl::sub(runCommand), cl::cat(category));
cl::opt<bool> json("json", cl::desc("Print JSON"), cl::sub(planCommand),
                   cl::sub(inspectCommand), cl::cat(category));
cl::opt<bool> hash("hash", cl::desc("Print the SHA-256 of each tensor"),
                   cl::sub(inspectCommand), cl::cat(category));
cl::opt<bool> verbose("verbose", cl::desc("Print a line for each tensor"),
                      cl::sub(planCommand), cl::sub(inspectCommand),
                      cl::cat(category));

bool fail(const std::string &message) {
  std::cerr << "graft: error: " << message << "\n";
  return false;
}

// Splits NAME=VALUE.
bool split(const std::string &text, const char *flag, std::string &name,
           std::string &value) {
  size_t equals = text.find('=');
  if (equals == 0 || equals == std::string::npos)
    return fail(std::string("expected --") + flag + " NAME=VALUE, got '" +
                text + "'");
  name = text.substr(0, equals);
  value = text.substr(equals + 1);
  return true;
}

// Splits what NAME=VALUE options give.
bool readNamed(Options &options) {
  std::string name, value;
  for (const std::string &text : bindings) {
    if (!split(text, "bind", name, value))
      return false;
    if (!options.bindings.emplace(name, value).second)
      return fail("--bind " + name + " is given twice");
  }
  for (const std::string &text : seeds) {
    int64_t seed = 0;
    if (!split(text, "seed", name, value))
      return false;
    if (llvm::StringRef(value).getAsInteger(10, seed))
      return fail("expected a decimal integer of 64 bits in --seed " + text);
    if (!options.seeds.emplace(name, seed).second)
      return fail("--seed " + name + " is given twice");
  }
  return true;
}

bool checkOptions(const Options &options) {
  for (const std::string &glob : options.ignoreExtra)
    if (auto pattern = llvm::GlobPattern::create(glob); !pattern)
      return fail("expected a glob in --ignore-extra " + glob + ": " +
                  llvm::toString(pattern.takeError()));
  if (options.threads < 0)
    return fail("expected --threads of 0 (the default) or more, got " +
                std::to_string(options.threads));
  return true;
}

bool readOptions(Options &options) {
  options.command = inspectCommand ? Options::Command::Inspect
                    : planCommand  ? Options::Command::Plan
                                   : Options::Command::Run;
  options.input = inspectCommand ? checkpointPath : programPath;
  options.output = output;
  options.phase = phase;
  options.dump.assign(dump.begin(), dump.end());
  options.ignoreExtra.assign(ignoreExtra.begin(), ignoreExtra.end());
  options.threads = threads;
  options.json = json;
  options.hash = hash;
  options.verbose = verbose;
  return readNamed(options) && checkOptions(options);
}

} // namespace

int main(int argc, char **argv) {
  // LLVM's own options are not ours to offer.
  cl::HideUnrelatedOptions(category);
  for (cl::SubCommand *command : {&runCommand, &planCommand, &inspectCommand})
    cl::HideUnrelatedOptions(category, *command);
  cl::ParseCommandLineOptions(
      argc, argv,
      "graft: builds the new model, keeps the old weights, and never allocates "
      "what it would throw away\n");
  if (!runCommand && !planCommand && !inspectCommand) {
    cl::PrintHelpMessage();
    return 1;
  }
  Options options;
  if (!readOptions(options))
    return 1;
  graft::tool::handleSignals(options);
  absl::Status status = graft::tool::runGraft(options, std::cout, std::cerr);
  if (!std::cout.flush() && status.ok())
    status = absl::UnknownError("cannot write to standard output");
  if (status.ok())
    return 0;
  if (absl::IsCancelled(status)) {
    std::cerr << graft::tool::farewell();
    return graft::tool::interruptedCode;
  }
  fail(std::string(status.message()));
  return status.code() == absl::StatusCode::kInvalidArgument
             ? graft::tool::invalidCode
             : 1;
}
