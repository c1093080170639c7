// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/stablehlo.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Verifier.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "compiler/parse/parse_module.h"
#include "frontend/stablehlo/emit/record_program.h"
#include "ir/core/cancellation.h"

namespace graft {

using namespace mlir;

namespace {

absl::StatusOr<TracedProgram>
importModule(ModuleOp module, const DiagnosticCollector &diagnostics) {
  if (failed(mlir::verify(module)))
    return diagnostics.status(absl::StatusCode::kInvalidArgument);
  stablehlo::ImportContext importing(module);
  FailureOr<stablehlo::ImportedProgram> imported =
      stablehlo::importModule(importing);
  if (failed(imported))
    return diagnostics.status(importing.isUnsupported()
                                  ? absl::StatusCode::kUnimplemented
                                  : absl::StatusCode::kInvalidArgument);
  FailureOr<TracedProgram> program =
      stablehlo::recordProgram(importing, *std::move(imported));
  if (failed(program))
    return diagnostics.status(absl::StatusCode::kUnimplemented);
  return *std::move(program);
}

/// Whether ops are written in the form of their own dialect, which only that
/// dialect's parsers read. What an island has in a string is no op.
bool isPretty(const std::string &text) {
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    const absl::string_view code = line.substr(0, line.find('"'));
    if (absl::StrContains(code, "= stablehlo.") ||
        absl::StrContains(code, "= chlo."))
      return true;
  }
  return false;
}

} // namespace

bool isStableHlo(const std::string &text) {
  return absl::StrContains(text, "\"stablehlo.") ||
         absl::StrContains(text, "\"chlo.") ||
         absl::StrContains(text, "mhlo.num_partitions") || isPretty(text);
}

// StableHLO's own dialects are not here: their generic form, attributes and
// all, parses as that of unregistered ones.
absl::StatusOr<TracedProgram> importStableHlo(const std::string &text,
                                              const std::string &fileName,
                                              const CompileOptions &options) {
  Cancellation scope(options.cancel);
  if (isPretty(text))
    return absl::InvalidArgumentError(absl::StrCat(
        fileName,
        ": expected StableHLO in generic form, found its pretty form, as "
        "lowered.as_text() has it; graft.jit(f).mlir(*args) writes a program, "
        "and so does lowered.compiler_ir().operation.get_asm("
        "print_generic_op_form=True)"));
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<func::FuncDialect, arith::ArithDialect>();
  context.allowUnregisteredDialects();
  context.printOpOnDiagnostic(false);
  absl::StatusOr<TracedProgram> program;
  absl::Status status = parseModule(
      text, fileName, &context,
      [&](OwningOpRef<ModuleOp> module, const DiagnosticCollector &errors) {
        program = importModule(*module, errors);
        return program.status();
      });
  if (!status.ok())
    return status;
  return program;
}

} // namespace graft
