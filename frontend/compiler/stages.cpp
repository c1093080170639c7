// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/compiler/stages.h"

#include "mlir/Parser/Parser.h"

#include "backend/schedule/schedule_builder.h"
#include "frontend/compiler/diagnostics.h"
#include "frontend/compiler/emit_ir.h"
#include "frontend/compiler/nesting.h"
#include "frontend/compiler/plan_builder.h"
#include "ir/registration.h"
#include "passes/passes.h"

namespace graft {

using namespace mlir;

namespace {

void buildTracedCheck(OpPassManager &manager) {
  manager.addPass(passes::createVerifyTraced());
}

// Programs are small next to the cost of waking threads, and one thread makes
// the order of diagnostics certain.
DialectRegistry &registry() {
  static auto *instance = [] {
    auto *all = new DialectRegistry;
    ir::registerDialects(*all);
    return all;
  }();
  return *instance;
}

} // namespace

Compilation::Compilation()
    : context(registry(), MLIRContext::Threading::DISABLED) {}

absl::StatusOr<std::unique_ptr<Compilation>>
Compilation::parse(const std::string &text, const std::string &fileName) {
  if (absl::Status status = checkNesting(text, fileName); !status.ok())
    return status;
  std::unique_ptr<Compilation> compilation(new Compilation);
  {
    DiagnosticCollector collector(&compilation->context);
    compilation->module = parseSourceString<ModuleOp>(
        text, ParserConfig(&compilation->context), fileName);
    if (!compilation->module)
      return collector.status(absl::StatusCode::kInvalidArgument);
  }
  absl::Status status = compilation->runPasses(
      buildTracedCheck, absl::StatusCode::kInvalidArgument);
  if (!status.ok())
    return status;
  return compilation;
}

absl::StatusOr<std::unique_ptr<Compilation>>
Compilation::emit(const TracedProgram &program) {
  std::unique_ptr<Compilation> compilation(new Compilation);
  absl::StatusOr<OwningOpRef<ModuleOp>> module =
      emitIr(program, &compilation->context);
  if (!module.ok())
    return module.status();
  compilation->module = *std::move(module);
  absl::Status status = compilation->runPasses(
      buildTracedCheck, absl::StatusCode::kInvalidArgument);
  if (!status.ok())
    return status;
  return compilation;
}

absl::Status Compilation::runPasses(void (*build)(OpPassManager &),
                                    absl::StatusCode onFailure) {
  DiagnosticCollector collector(&context);
  PassManager manager(&context);
  build(manager);
  if (failed(manager.run(*module)))
    return collector.status(onFailure);
  return absl::OkStatus();
}

absl::Status Compilation::prune() {
  return runPasses(passes::buildPrunePipeline, absl::StatusCode::kInternal);
}

absl::Status Compilation::plan() {
  return runPasses(passes::buildPlanPipeline, absl::StatusCode::kUnimplemented);
}

absl::StatusOr<Schedule> Compilation::schedule() {
  DiagnosticCollector collector(&context);
  FailureOr<Schedule> built = buildSchedule(program());
  if (failed(built))
    return collector.status(absl::StatusCode::kUnimplemented);
  return *std::move(built);
}

absl::StatusOr<Plan> Compilation::describe() {
  absl::StatusOr<Schedule> built = schedule();
  if (!built.ok())
    return built.status();
  return buildPlan(program(), *built);
}

std::string Compilation::print() {
  std::string text;
  llvm::raw_string_ostream stream(text);
  module->print(stream, OpPrintingFlags().enableDebugInfo());
  return text;
}

std::vector<ProgramArgument> Compilation::arguments() {
  return programArguments(program());
}

func::FuncOp Compilation::program() {
  for (auto function : module->getOps<func::FuncOp>())
    if (function.isPublic())
      return function;
  llvm_unreachable("the traced check has found a program");
}

} // namespace graft
