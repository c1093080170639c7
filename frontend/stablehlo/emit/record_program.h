// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EMIT_RECORD_PROGRAM_H
#define GRAFT_FRONTEND_STABLEHLO_EMIT_RECORD_PROGRAM_H

#include "frontend/stablehlo/import/import_module.h"

namespace graft::stablehlo {

/// Records what the Variables and results of an imported program need. What
/// fails has no meaning to the backend, and has said so in a diagnostic.
llvm::FailureOr<TracedProgram> recordProgram(ImportContext &context,
                                             ImportedProgram imported);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EMIT_RECORD_PROGRAM_H
