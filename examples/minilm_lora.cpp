// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds LoRA to a real checkpoint without holding it twice: builds the new
// model, updates it from the file, and lets Graft remove every initializer that
// the file overwrites. Old tensors go from file to file; only the adapters are
// computed.
//
//   minilm_lora model.safetensors -o lora.safetensors --rank=4
//       --targets=query,value

#include <csignal>
#include <iostream>

#include "absl/flags/flag.h"
#include "absl/flags/parse.h"
#include "absl/flags/usage.h"
#include "absl/strings/str_cat.h"
#include "examples/minilm_model.h"
#include "graft/checkpoint.h"
#include "graft/memory.h"

ABSL_FLAG(std::string, o, "", "the file to write");
ABSL_FLAG(int64_t, rank, 4, "the rank of each adapter");
ABSL_FLAG(std::vector<std::string>, targets,
          std::vector<std::string>({"query", "key", "value", "dense"}),
          "the attention projections that get an adapter");
ABSL_FLAG(int64_t, seed, 42, "the seed of the adapters");
ABSL_FLAG(std::string, emit, "",
          "'traced' writes the traced program to -o instead of running it");
ABSL_FLAG(bool, verbose, false, "print a line for each tensor of the plan");

namespace {

std::atomic<bool> interrupted{false};

// A second signal, of either kind, ends the process.
void onSignal(int) {
  interrupted.store(true);
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
}

// The file as a state whose arrays stay in the file.
absl::StatusOr<graft::nnx::State>
openState(const graft::Checkpoint &checkpoint) {
  std::vector<std::pair<graft::nnx::Path, graft::nnx::Leaf>> leaves;
  for (const graft::TensorInfo &info : checkpoint.tensors()) {
    absl::StatusOr<graft::Array> array = checkpoint.array(info.name);
    if (!array.ok())
      return array.status();
    leaves.emplace_back(graft::nnx::Path(info.name),
                        graft::nnx::Leaf{*std::move(array), nullptr, {}});
  }
  return graft::nnx::State::fromFlat(std::move(leaves));
}

// Only the adapters may be fresh: a tensor the file lacks is an error, not a
// random weight.
graft::nnx::UpdateOptions onlyAdaptersFresh() {
  graft::nnx::UpdateOptions options;
  options.fresh = {"*.lora.*"};
  return options;
}

absl::StatusOr<minilm::Adapters> readAdapters() {
  minilm::Adapters adapters;
  adapters.rank = absl::GetFlag(FLAGS_rank);
  if (adapters.rank < 1)
    return absl::InvalidArgumentError(
        absl::StrCat("expected --rank of at least 1, got ", adapters.rank));
  std::vector<std::string> targets = absl::GetFlag(FLAGS_targets);
  for (const std::string &target : targets)
    if (!adapters.targets.contains(target))
      return absl::InvalidArgumentError(
          absl::StrCat("expected --targets of query, key, value, dense; got '",
                       target, "'"));
  adapters.targets = std::set<std::string>(targets.begin(), targets.end());
  return adapters;
}

absl::StatusOr<graft::nnx::Program>
traceProgram(const graft::nnx::State &old, const minilm::Adapters &adapters,
             int64_t seed) {
  auto addLora = [&](const graft::nnx::State &old)
      -> absl::StatusOr<graft::nnx::Ref<minilm::Model>> {
    auto model = graft::nnx::make<minilm::Model>(minilm::Config(), adapters,
                                                 graft::nnx::Rngs(seed));
    if (absl::Status status =
            graft::nnx::update(model, old, onlyAdaptersFresh());
        !status.ok())
      return status;
    return model;
  };
  return graft::nnx::traceAs("minilm_lora", addLora,
                             graft::nnx::arg("old", old));
}

absl::Status runProgram(const graft::nnx::Program &program,
                        const graft::Checkpoint &checkpoint,
                        const std::string &output) {
  absl::StatusOr<std::shared_ptr<const graft::Executable>> executable =
      program.compile();
  if (!executable.ok())
    return executable.status();
  std::cout << (*executable)->plan().toText(absl::GetFlag(FLAGS_verbose));
  std::vector<graft::Array> arguments;
  for (const graft::ProgramArgument &argument : (*executable)->arguments()) {
    absl::StatusOr<graft::Array> array = checkpoint.array(argument.path);
    if (!array.ok())
      return array.status();
    arguments.push_back(*std::move(array));
  }
  graft::RunOptions run;
  run.cancel = &interrupted;
  graft::RunStats stats;
  absl::StatusOr<std::vector<graft::Array>> results =
      (*executable)->run(arguments, run, &stats);
  if (!results.ok())
    return results.status();
  std::vector<graft::NamedArray> named;
  named.reserve(results->size());
  for (size_t i = 0; i < results->size(); ++i)
    named.push_back({(*executable)->plan().results[i].path, (*results)[i]});
  graft::SaveOptions saving;
  saving.cancel = &interrupted;
  if (absl::Status status = graft::saveSafetensors(output, named, saving);
      !status.ok())
    return status;
  std::cout << "drew " << stats.drawnElements << " elements into "
            << stats.newArrays << " new arrays; peak +" << stats.peakBytes
            << " bytes, predicted +" << (*executable)->plan().peakBytesFromFiles
            << "\nwrote " << output << ": " << named.size() << " tensors\n";
  return absl::OkStatus();
}

absl::Status run(const std::string &input) {
  std::string output = absl::GetFlag(FLAGS_o);
  if (output.empty())
    return absl::InvalidArgumentError("expected -o FILE, where to write");
  std::string emit = absl::GetFlag(FLAGS_emit);
  if (!emit.empty() && emit != "traced")
    return absl::InvalidArgumentError(
        absl::StrCat("expected --emit=traced, got '", emit, "'"));
  absl::StatusOr<minilm::Adapters> adapters = readAdapters();
  if (!adapters.ok())
    return adapters.status();
  absl::StatusOr<graft::Checkpoint> checkpoint = graft::Checkpoint::open(input);
  if (!checkpoint.ok())
    return checkpoint.status();
  absl::StatusOr<graft::nnx::State> old = openState(*checkpoint);
  if (!old.ok())
    return old.status();
  absl::StatusOr<graft::nnx::Program> program =
      traceProgram(*old, *adapters, absl::GetFlag(FLAGS_seed));
  if (!program.ok())
    return program.status();
  if (emit == "traced")
    return program->save(output);
  return runProgram(*program, *checkpoint, output);
}

} // namespace

int main(int argc, char **argv) {
  absl::SetProgramUsageMessage(
      "adds LoRA adapters to all-MiniLM-L6-v2\n"
      "usage: minilm_lora MODEL.safetensors -o OUT.safetensors [--rank=4] "
      "[--targets=query,key,value,dense] [--emit=traced]");
  std::vector<char *> positional = absl::ParseCommandLine(argc, argv);
  if (positional.size() != 2) {
    std::cerr << "usage: minilm_lora MODEL.safetensors -o OUT.safetensors\n";
    return 1;
  }
  std::signal(SIGINT, onSignal);
  std::signal(SIGTERM, onSignal);
  // A closed pipe is a failed write like any other.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  absl::Status status = run(positional[1]);
  if (status.ok())
    return 0;
  std::cerr << "minilm_lora: error: " << status.message() << "\n";
  return interrupted.load() ? 130 : 1;
}
