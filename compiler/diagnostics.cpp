// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "compiler/diagnostics.h"

#include "mlir/IR/Location.h"

#include "ir/core/cancellation.h"
#include "ir/locations.h"

namespace graft {

using namespace mlir;

DiagnosticCollector::DiagnosticCollector(MLIRContext *context)
    : handler(context, [this](Diagnostic &diagnostic) {
        if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
          add(diagnostic, "error");
        return success();
      }) {}

void DiagnosticCollector::add(Diagnostic &diagnostic, const char *severity) {
  if (!text.empty())
    text += "\n";
  if (auto line = llvm::dyn_cast<FileLineColLoc>(
          ir::sourceLine(diagnostic.getLocation())))
    text += line.getFilename().str() + ":" + std::to_string(line.getLine()) +
            ":" + std::to_string(line.getColumn()) + ": ";
  text += std::string(severity) + ": " + diagnostic.str();
  for (Diagnostic &note : diagnostic.getNotes())
    add(note, "note");
}

absl::Status DiagnosticCollector::status(absl::StatusCode code) const {
  if (isCancelled())
    return absl::CancelledError("the compilation was cancelled");
  return absl::Status(code,
                      text.empty() ? "error: the program was refused" : text);
}

} // namespace graft
