// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/run_graft.h"

#include <algorithm>
#include <ostream>

#include <unistd.h>

#include "llvm/Support/FileSystem.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "backend/execute/check_arguments.h"
#include "backend/execute/executor.h"
#include "compiler/compilation.h"
#include "graft/checkpoint.h"
#include "graft/file.h"
#include "ir/core/cancellation.h"
#include "tools/graft/bindings.h"
#include "tools/graft/inspect.h"
#include "tools/graft/read_file.h"
#include "tools/graft/read_program.h"

namespace graft::tool {
namespace {

// Of a leaf that is no Variable's.
LeafTraits plainTraits(const std::string &name) {
  LeafTraits traits;
  for (absl::string_view key : absl::StrSplit(name, '.'))
    traits.path.push_back({std::string(key), false});
  return traits;
}

// Takes the program as far as the phase asked for, dumping on the way.
class Driver {
public:
  Driver(const Options &options, std::ostream &out, std::ostream &err)
      : options(options), out(out), err(err) {}

  absl::Status run() {
    absl::StatusOr<std::string> text = readFile(options.input);
    if (!text.ok())
      return text.status();
    if (absl::Status status = checkCancelled(); !status.ok())
      return status;
    absl::StatusOr<std::unique_ptr<Compilation>> parsed =
        parseProgram(*text, options.input, options.readsText);
    if (!parsed.ok())
      return parsed.status();
    compilation = *std::move(parsed);
    for (Phase phase : {Phase::Trace, Phase::Prune, Phase::Plan}) {
      if (absl::Status status = advance(phase); !status.ok())
        return status;
      if (absl::Status status = checkCancelled(); !status.ok())
        return status;
      if (options.phase == phase)
        return writeIr();
    }
    return options.command == Options::Command::Plan ? printPlan() : execute();
  }

private:
  absl::Status checkCancelled() const {
    if (options.cancel && options.cancel->load())
      return absl::CancelledError("cancelled between phases");
    return absl::OkStatus();
  }

  // Takes the program to the phase, and prints it if that is asked for.
  absl::Status advance(Phase phase) {
    absl::Status status = phase == Phase::Prune  ? compilation->toPruned()
                          : phase == Phase::Plan ? compilation->toPlanned()
                                                 : absl::OkStatus();
    bool dumped = std::find(options.dump.begin(), options.dump.end(), phase) !=
                  options.dump.end();
    if (status.ok() && dumped)
      err << compilation->print();
    return status;
  }

  void announceCleaningUp() const {
    if (options.hasToCleanUp)
      options.hasToCleanUp->store(true);
  }

  absl::Status writeIr() {
    std::string text = compilation->print();
    if (options.output.empty() || options.output == "-") {
      out << text;
      return absl::OkStatus();
    }
    announceCleaningUp();
    return replaceFile(options.output, text);
  }

  absl::Status printPlan() {
    absl::StatusOr<Schedule> schedule = compilation->schedule();
    if (!schedule.ok())
      return schedule.status();
    Plan plan = compilation->account(*schedule);
    // Bindings are optional here, but checked when given.
    if (!options.bindings.empty() || !options.seeds.empty()) {
      absl::Status bound =
          bindArguments(compilation->arguments(), options).status();
      if (!bound.ok())
        return bound;
    }
    out << (options.json ? plan.toJson() : plan.toText(options.verbose));
    return absl::OkStatus();
  }

  absl::Status execute() {
    absl::StatusOr<Schedule> schedule = compilation->schedule();
    if (!schedule.ok())
      return schedule.status();
    // No binding makes such a program run here.
    if (!schedule->islands.empty())
      return lacksIslands(*schedule);
    absl::StatusOr<Bound> bound =
        bindArguments(compilation->arguments(), options);
    if (!bound.ok())
      return bound.status();
    Plan plan = compilation->account(*schedule);
    if (absl::Status status = checkCancelled(); !status.ok())
      return status;
    if (options.output != "-")
      announceCleaningUp();
    Executor executor(*std::move(schedule));
    RunOptions run;
    run.numThreads = options.threads;
    run.cancel = options.cancel;
    RunStats stats;
    absl::StatusOr<std::vector<Array>> results =
        executor.run(bound->arrays, run, &stats);
    if (!results.ok())
      return results.status();
    return save(executor.schedule, *results, *bound, stats, plan);
  }

  absl::Status save(const Schedule &schedule, const std::vector<Array> &results,
                    const Bound &bound, const RunStats &stats,
                    const Plan &plan) {
    std::vector<NamedArray> named;
    int64_t bytes = 0;
    for (size_t i = 0; i < results.size(); ++i) {
      named.push_back({withoutQuotes(schedule.results[i].path), results[i]});
      if (bound.isPlainTree)
        named.back().traits = plainTraits(named.back().name);
      bytes += results[i].byteSize();
    }
    SaveOptions saving;
    saving.metadata = bound.metadata;
    saving.cancel = options.cancel;
    const bool isStream = options.output == "-";
    absl::Status status = isStream
                              ? writeSafetensors(STDOUT_FILENO, named, saving)
                              : saveCheckpoint(options.output, named, saving);
    if (!status.ok())
      return status;
    err << "wrote " << (isStream ? "standard output" : options.output) << ": "
        << named.size() << " tensors, " << bytes << " bytes; drew "
        << stats.drawnElements << " elements; peak +" << stats.peakBytes
        << " bytes (planned +" << plan.peakBytesFromFiles << ")\n";
    return absl::OkStatus();
  }

  const Options &options;
  std::ostream &out;
  std::ostream &err;
  std::unique_ptr<Compilation> compilation;
};

/// Refuses what no results can be written to, before anything is computed.
absl::Status checkOutput(const Options &options) {
  const std::string &output = options.output;
  if (output == "-" && options.phase == Phase::Run && isatty(STDOUT_FILENO))
    return absl::InvalidArgumentError(
        "-o - writes a safetensors file to standard output, which is a "
        "terminal; send it to a file or a pipe");
  if (output == "-/")
    return absl::InvalidArgumentError(
        "-o -/ is a directory of Orbax, which standard output cannot hold; -o "
        "- writes safetensors");
  llvm::sys::fs::file_status found;
  if (output.empty() || output == "-" || output.back() == '/' ||
      llvm::sys::fs::status(output, found))
    return absl::OkStatus();
  using llvm::sys::fs::file_type;
  if (found.type() == file_type::directory_file)
    return absl::InvalidArgumentError(
        absl::StrCat("-o ", output, " is a directory; give a file in it, or ",
                     output, "/NAME/ for a new directory of Orbax"));
  const char *kind = found.type() == file_type::fifo_file     ? "a named pipe"
                     : found.type() == file_type::socket_file ? "a socket"
                                                              : "a device";
  if (found.type() != file_type::regular_file)
    return absl::InvalidArgumentError(absl::StrCat(
        "-o ", output, " is ", kind,
        ", and results are written to a file beside it which is then renamed; "
        "-o - writes to standard output"));
  return absl::OkStatus();
}

} // namespace

absl::Status runGraft(const Options &options, std::ostream &out,
                      std::ostream &err) {
  if (options.command == Options::Command::Inspect)
    return inspect(options, out);
  if (options.command == Options::Command::Run && options.phase == Phase::Run &&
      options.output.empty())
    return absl::InvalidArgumentError(
        "graft run needs -o FILE, where the results go");
  if (absl::Status status = checkOutput(options); !status.ok())
    return status;
  // Also by another name: a link, or another path to it.
  if (!options.output.empty() &&
      llvm::sys::fs::equivalent(options.input, options.output))
    return absl::InvalidArgumentError(
        absl::StrCat("-o ", options.output, " is the program ", options.input,
                     " itself; give another file"));
  Cancellation scope(options.cancel);
  return Driver(options, out, err).run();
}

} // namespace graft::tool
