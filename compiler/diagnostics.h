// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one place where MLIR diagnostics become a Status.

#ifndef GRAFT_COMPILER_DIAGNOSTICS_H
#define GRAFT_COMPILER_DIAGNOSTICS_H

#include <string>

#include "mlir/IR/Diagnostics.h"

#include "absl/status/status.h"

namespace graft {

/// While it exists, collects the context's errors and their notes as lines
/// "file:12:5: error: message".
class DiagnosticCollector {
public:
  explicit DiagnosticCollector(mlir::MLIRContext *context);

  /// Returns what was collected as a status of `code`; Cancelled if the work of
  /// this thread is.
  absl::Status status(absl::StatusCode code) const;

private:
  void add(mlir::Diagnostic &diagnostic, const char *severity);

  std::string text;
  mlir::ScopedDiagnosticHandler handler;
};

} // namespace graft

#endif // GRAFT_COMPILER_DIAGNOSTICS_H
