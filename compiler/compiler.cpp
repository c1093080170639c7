// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/compiler.h"

#include <atomic>

#include "backend/drawers/drawer.h"
#include "backend/execute/executor.h"
#include "backend/kernels/kernel_registry.h"
#include "compiler/compilation.h"
#include "compiler/executable_cache.h"
#include "ir/core/cancellation.h"

namespace graft {
namespace {

class CompiledProgram final : public Executable {
public:
  CompiledProgram(Plan plan, Schedule schedule)
      : account(std::move(plan)), executor(std::move(schedule)) {
    auto outputs = executor.schedule.arguments.begin() +
                   executor.schedule.numOwnArguments();
    taken.assign(executor.schedule.arguments.begin(), outputs);
    given.assign(outputs, executor.schedule.arguments.end());
  }

  const Plan &plan() const override { return account; }

  const std::vector<ProgramArgument> &arguments() const override {
    return taken;
  }

  const std::vector<ProgramArgument> &islandOutputs() const override {
    return given;
  }

  std::vector<int32_t> releasedFirst() const override {
    return executor.schedule.releasedFirst();
  }

  absl::StatusOr<std::vector<Array>> run(absl::Span<const Array> arguments,
                                         const RunOptions &options,
                                         RunStats *stats) const override {
    return executor.run(arguments, options, stats);
  }

private:
  Plan account;
  Executor executor;
  std::vector<ProgramArgument> taken, given;
};

std::atomic<int64_t> compiledPrograms{0};

ExecutableCache &cache() {
  static auto *instance = new ExecutableCache;
  return *instance;
}

absl::StatusOr<std::shared_ptr<const Executable>>
finish(Compilation &compilation) {
  if (isCancelled())
    return absl::CancelledError("the compilation was cancelled");
  if (absl::Status status = compilation.toPruned(); !status.ok())
    return status;
  if (absl::Status status = compilation.toPlanned(); !status.ok())
    return status;
  absl::StatusOr<Schedule> schedule = compilation.schedule();
  if (!schedule.ok())
    return schedule.status();
  Plan plan = compilation.account(*schedule);
  ++compiledPrograms;
  return std::make_shared<const CompiledProgram>(std::move(plan),
                                                 *std::move(schedule));
}

} // namespace

absl::StatusOr<std::shared_ptr<const Executable>>
compile(const TracedProgram &program, const CompileOptions &options) {
  Cancellation scope(options.cancel);
  if (std::shared_ptr<const Executable> known = cache().find(program))
    return known;
  absl::StatusOr<std::unique_ptr<Compilation>> compilation =
      Compilation::emit(program);
  if (!compilation.ok())
    return compilation.status();
  absl::StatusOr<std::shared_ptr<const Executable>> executable =
      finish(**compilation);
  if (executable.ok())
    cache().add(program, *executable);
  return executable;
}

absl::StatusOr<std::shared_ptr<const Executable>>
compileMlir(const std::string &text, const std::string &fileName,
            const CompileOptions &options) {
  Cancellation scope(options.cancel);
  absl::StatusOr<std::unique_ptr<Compilation>> compilation =
      Compilation::parse(text, fileName);
  if (!compilation.ok())
    return compilation.status();
  return finish(**compilation);
}

absl::StatusOr<std::string> toMlir(const TracedProgram &program) {
  absl::StatusOr<std::unique_ptr<Compilation>> compilation =
      Compilation::emit(program);
  if (!compilation.ok())
    return compilation.status();
  return (*compilation)->print();
}

CompileCounts compileCounts() {
  KernelCounts kernels = kernelCounts();
  return {compiledPrograms.load(), kernels.generated, kernels.cached};
}

} // namespace graft
