// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/compilation.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassInstrumentation.h"

#include "backend/schedule/schedule_builder.h"
#include "compiler/emit/emit_ir.h"
#include "compiler/parse/list_attributes.h"
#include "compiler/parse/parse_module.h"
#include "compiler/plan/plan_builder.h"
#include "ir/program_arguments.h"
#include "ir/registration.h"
#include "passes/passes.h"

namespace graft {

using namespace mlir;

namespace {

void buildTracedCheck(OpPassManager &manager) {
  manager.addPass(passes::createVerifyTraced());
}

DialectRegistry &registry() {
  static auto *instance = [] {
    auto *all = new DialectRegistry;
    ir::registerDialects(*all);
    return all;
  }();
  return *instance;
}

// Upstream's verifier of linalg.transpose crashes where there is nothing to
// permute, so this comes before it.
LogicalResult checkTransposes(ModuleOp module) {
  WalkResult result = module.walk([](linalg::TransposeOp op) {
    auto permutation = llvm::dyn_cast_if_present<DenseI64ArrayAttr>(
        op->getInherentAttr("permutation").value_or(Attribute()));
    if (permutation && !permutation.empty())
      return WalkResult::advance();
    op.emitOpError("expected a permutation of at least one dimension");
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

// Remembers which pass failed first.
struct FailureWatch : PassInstrumentation {
  explicit FailureWatch(std::string &pass) : pass(pass) {}
  void runAfterPassFailed(Pass *failed, Operation *) override {
    if (pass.empty())
      pass = failed->getArgument().str();
  }
  std::string &pass;
};

} // namespace

// Programs are small next to the cost of waking threads, and one thread makes
// the order of diagnostics certain. The operation in a message would be a whole
// function as often as not.
Compilation::Compilation()
    : context(registry(), MLIRContext::Threading::DISABLED) {
  context.printOpOnDiagnostic(false);
}

absl::StatusOr<std::unique_ptr<Compilation>>
Compilation::parse(const std::string &text, const std::string &fileName) {
  if (absl::Status lists = checkLists(text, fileName); !lists.ok())
    return lists;
  std::unique_ptr<Compilation> compilation(new Compilation);
  absl::Status status = parseModule(
      text, fileName, &compilation->context,
      [&](OwningOpRef<ModuleOp> parsed, const DiagnosticCollector &errors) {
        return compilation->adopt(std::move(parsed), errors);
      });
  if (!status.ok())
    return status;
  return compilation;
}

absl::Status Compilation::adopt(OwningOpRef<ModuleOp> parsed,
                                const DiagnosticCollector &diagnostics) {
  module = std::move(parsed);
  if (failed(checkTransposes(*module)) || failed(mlir::verify(*module)))
    return diagnostics.status(absl::StatusCode::kInvalidArgument);
  return runPasses(buildTracedCheck, absl::StatusCode::kInvalidArgument);
}

absl::StatusOr<std::unique_ptr<Compilation>>
Compilation::emit(const TracedProgram &program) {
  std::unique_ptr<Compilation> compilation(new Compilation);
  absl::StatusOr<OwningOpRef<ModuleOp>> module =
      emitIr(program, &compilation->context);
  if (!module.ok())
    return module.status();
  compilation->module = *std::move(module);
  {
    DiagnosticCollector collector(&compilation->context);
    if (failed(mlir::verify(*compilation->module)))
      return collector.status(absl::StatusCode::kInvalidArgument);
  }
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
  // The forms have verifiers of their own; MLIR's, after every pass, would cost
  // as much as the passes. It runs below if something went wrong.
  manager.enableVerifier(false);
  build(manager);
  std::string failedPass;
  manager.addInstrumentation(std::make_unique<FailureWatch>(failedPass));
  if (succeeded(manager.run(*module)))
    return absl::OkStatus();
  absl::Status status = collector.status(onFailure);
  if (absl::IsCancelled(status))
    return status;
  // A form that does not hold after the passes that establish it, and invalid
  // IR, are the compiler's fault.
  if (StringRef(failedPass).starts_with("graft-verify-") &&
      failedPass != "graft-verify-traced")
    return absl::InternalError(status.message());
  DiagnosticCollector ignored(&context);
  if (failed(mlir::verify(*module)))
    return absl::InternalError(status.message());
  return status;
}

absl::Status Compilation::toPruned() {
  return runPasses(passes::buildCheckedPrunePipeline,
                   absl::StatusCode::kInvalidArgument);
}

absl::Status Compilation::toPlanned() {
  return runPasses(passes::buildPlanPipeline, absl::StatusCode::kUnimplemented);
}

absl::StatusOr<Schedule> Compilation::schedule() {
  DiagnosticCollector collector(&context);
  FailureOr<Schedule> built = buildSchedule(program());
  if (failed(built))
    return collector.status(absl::StatusCode::kUnimplemented);
  return *std::move(built);
}

Plan Compilation::account(const Schedule &schedule) {
  return buildPlan(program(), schedule);
}

std::string Compilation::print() {
  std::string text;
  llvm::raw_string_ostream stream(text);
  module->print(stream, OpPrintingFlags().enableDebugInfo());
  return text;
}

std::vector<ProgramArgument> Compilation::arguments() {
  std::vector<ProgramArgument> arguments = ir::programArguments(program());
  arguments.resize(ir::numOwnArguments(program()));
  return arguments;
}

func::FuncOp Compilation::program() {
  for (auto function : module->getOps<func::FuncOp>())
    if (function.isPublic())
      return function;
  llvm_unreachable("the traced check has found a program");
}

} // namespace graft
