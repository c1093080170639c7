// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One program on its way through its three forms: the tools' view of the
// compiler, one step at a time.
//
//   auto compilation = Compilation::emit(program);   // or parse(text, fileName)
//   (*compilation)->toPruned();
//   (*compilation)->toPlanned();
//   absl::StatusOr<Schedule> schedule = (*compilation)->schedule();

#ifndef GRAFT_COMPILER_COMPILATION_H
#define GRAFT_COMPILER_COMPILATION_H

#include <memory>
#include <string>

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/PassManager.h"

#include "absl/status/statusor.h"
#include "backend/schedule/schedule.h"
#include "compiler/diagnostics.h"
#include "graft/plan.h"
#include "graft/traced_program.h"

namespace graft {

/// A program in one of the three forms, with a context of its own. Not
/// thread-safe; distinct ones are independent.
class Compilation {
public:
  /// Parses MLIR text in traced form and checks it. `fileName` is for messages.
  /// Fails with InvalidArgument and every diagnostic; never aborts, however
  /// deep the text nests.
  static absl::StatusOr<std::unique_ptr<Compilation>>
  parse(const std::string &text, const std::string &fileName);

  /// Builds the IR of a traced program and checks it. Fails with
  /// InvalidArgument if an op of it is invalid.
  static absl::StatusOr<std::unique_ptr<Compilation>>
  emit(const TracedProgram &program);

  /// Takes the program from traced to pruned form. Fails with InvalidArgument
  /// if a pass refuses the program, with Internal if the outcome is malformed.
  absl::Status toPruned();

  /// Takes the program from pruned to planned form. Fails with Unimplemented if
  /// the backend cannot do it, with Internal if the outcome is malformed.
  absl::Status toPlanned();

  /// Returns the program's schedule. Only in planned form.
  absl::StatusOr<Schedule> schedule();

  /// Returns the account of the program, of which `schedule` is the schedule.
  /// Only in planned form.
  Plan account(const Schedule &schedule);

  /// Returns the program as MLIR text with locations.
  std::string print();

  /// Returns what the program takes, without what its islands give it. In any
  /// form.
  std::vector<ProgramArgument> arguments();

  /// Returns the program function.
  mlir::func::FuncOp program();

private:
  Compilation();

  absl::Status adopt(mlir::OwningOpRef<mlir::ModuleOp> parsed,
                     const DiagnosticCollector &diagnostics);
  absl::Status runPasses(void (*build)(mlir::OpPassManager &),
                         absl::StatusCode onFailure);

  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace graft

#endif // GRAFT_COMPILER_COMPILATION_H
