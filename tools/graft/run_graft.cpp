// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "tools/graft/run_graft.h"

#include <algorithm>
#include <ostream>

#include "absl/strings/str_cat.h"
#include "backend/schedule/executor.h"
#include "frontend/compiler/stages.h"
#include "graft/checkpoint.h"
#include "tools/graft/bindings.h"
#include "tools/graft/inspect.h"
#include "tools/graft/read_file.h"

namespace graft::tool {
namespace {

// Takes the program as far as the phase asked for, dumping on the way.
class Driver {
public:
  Driver(const Options &options, std::ostream &out, std::ostream &err)
      : options(options), out(out), err(err) {}

  absl::Status run() {
    absl::StatusOr<std::string> text = readFile(options.input);
    if (!text.ok())
      return text.status();
    absl::StatusOr<std::unique_ptr<Compilation>> parsed =
        Compilation::parse(*text, options.input);
    if (!parsed.ok())
      return parsed.status();
    compilation = *std::move(parsed);
    if (reached(Phase::Trace))
      return absl::OkStatus();
    if (absl::Status status = compilation->prune(); !status.ok())
      return status;
    if (reached(Phase::Prune))
      return absl::OkStatus();
    if (absl::Status status = compilation->plan(); !status.ok())
      return status;
    if (reached(Phase::Plan))
      return absl::OkStatus();
    return options.command == Options::Command::Plan ? printPlan() : execute();
  }

private:
  // Prints the IR where it is asked for; returns whether to stop here.
  bool reached(Phase phase) {
    bool dumped = std::find(options.dump.begin(), options.dump.end(), phase) !=
                  options.dump.end();
    if (dumped)
      err << compilation->print();
    if (options.phase != phase)
      return false;
    out << compilation->print();
    return true;
  }

  absl::Status printPlan() {
    absl::StatusOr<Plan> plan = compilation->describe();
    if (!plan.ok())
      return plan.status();
    // Bindings are optional here, but checked when given.
    if (!options.bindings.empty() || !options.seeds.empty()) {
      absl::Status bound =
          bindArguments(compilation->arguments(), options).status();
      if (!bound.ok())
        return bound;
    }
    out << (options.json ? plan->toJson() : plan->toText(options.verbose));
    return absl::OkStatus();
  }

  absl::Status execute() {
    absl::StatusOr<std::vector<Array>> arguments =
        bindArguments(compilation->arguments(), options);
    if (!arguments.ok())
      return arguments.status();
    absl::StatusOr<Schedule> schedule = compilation->schedule();
    if (!schedule.ok())
      return schedule.status();
    absl::StatusOr<Plan> plan = compilation->describe();
    if (!plan.ok())
      return plan.status();
    Executor executor(*std::move(schedule));
    RunOptions run;
    run.numThreads = options.threads;
    run.cancel = options.cancel;
    RunStats stats;
    absl::StatusOr<std::vector<Array>> results =
        executor.run(*arguments, run, &stats);
    if (!results.ok())
      return results.status();
    return save(executor.schedule(), *results, stats, *plan);
  }

  absl::Status save(const Schedule &schedule, const std::vector<Array> &results,
                    const RunStats &stats, const Plan &plan) {
    std::vector<NamedArray> named;
    int64_t bytes = 0;
    for (size_t i = 0; i < results.size(); ++i) {
      named.push_back({schedule.results[i].path, results[i]});
      bytes += results[i].byteSize();
    }
    SaveOptions saving;
    saving.cancel = options.cancel;
    if (absl::Status status = saveSafetensors(options.output, named, saving);
        !status.ok())
      return status;
    err << "wrote " << options.output << ": " << named.size() << " tensors, "
        << bytes << " bytes; drew " << stats.drawnElements
        << " elements; peak +" << stats.peakBytes << " bytes (planned +"
        << plan.peakBytesFromFiles << ")\n";
    return absl::OkStatus();
  }

  const Options &options;
  std::ostream &out;
  std::ostream &err;
  std::unique_ptr<Compilation> compilation;
};

} // namespace

absl::Status runGraft(const Options &options, std::ostream &out,
                      std::ostream &err) {
  if (options.command == Options::Command::Inspect)
    return inspect(options, out);
  if (options.command == Options::Command::Run && options.phase == Phase::Run &&
      options.output.empty())
    return absl::InvalidArgumentError(
        "graft run needs -o FILE, where the results go");
  return Driver(options, out, err).run();
}

} // namespace graft::tool
