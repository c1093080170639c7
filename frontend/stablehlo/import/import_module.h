// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_IMPORT_MODULE_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_IMPORT_MODULE_H

#include "frontend/stablehlo/import/import_context.h"
#include "graft/traced_program.h"

namespace graft::stablehlo {

struct ImportedResult {
  Expr value;
  /// The Variable whose last value it is by a jax.read, or none.
  std::optional<size_t> variable;
  std::string path;
};

/// What a module's @main computes, of which nothing is recorded yet.
struct ImportedProgram {
  std::vector<ProgramArgument> arguments; ///< the parameters, in order
  std::vector<ImportedResult> results;
};

/// Follows @main op by op, through calls and loops of known length. Problems
/// are diagnostics on the ops.
llvm::FailureOr<ImportedProgram> importModule(ImportContext &context);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_IMPORT_MODULE_H
