// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/stablehlo.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"

#include "absl/strings/match.h"
#include "compiler/diagnostics.h"
#include "compiler/parse/large_stack.h"
#include "compiler/parse/nesting.h"
#include "frontend/stablehlo/emit/record_program.h"

namespace graft {

using namespace mlir;

namespace {

// StableHLO's own dialects are not here: their generic form, attributes and
// all, parses as that of unregistered ones.
absl::StatusOr<TracedProgram> parseAndImport(const std::string &text,
                                             const std::string &fileName) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<func::FuncDialect, arith::ArithDialect>();
  context.allowUnregisteredDialects();
  context.printOpOnDiagnostic(false);
  DiagnosticCollector collector(&context);
  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(text, ParserConfig(&context), fileName);
  if (!module)
    return collector.status(absl::StatusCode::kInvalidArgument);
  stablehlo::ImportContext importing(*module);
  FailureOr<stablehlo::ImportedProgram> imported =
      stablehlo::importModule(importing);
  if (failed(imported))
    return collector.status(importing.isUnsupported()
                                ? absl::StatusCode::kUnimplemented
                                : absl::StatusCode::kInvalidArgument);
  FailureOr<TracedProgram> program =
      stablehlo::recordProgram(importing, *std::move(imported));
  if (failed(program))
    return collector.status(absl::StatusCode::kUnimplemented);
  return *std::move(program);
}

} // namespace

bool isStableHlo(const std::string &text) {
  return absl::StrContains(text, "\"stablehlo.") ||
         absl::StrContains(text, "\"chlo.") ||
         absl::StrContains(text, "mhlo.num_partitions");
}

absl::StatusOr<TracedProgram> importStableHlo(const std::string &text,
                                              const std::string &fileName) {
  if (absl::Status status = checkNesting(text, fileName); !status.ok())
    return status;
  absl::StatusOr<TracedProgram> program;
  callOnLargeStack([&] { program = parseAndImport(text, fileName); });
  return program;
}

} // namespace graft
