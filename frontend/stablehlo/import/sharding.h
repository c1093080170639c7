// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_SHARDING_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_SHARDING_H

#include "frontend/stablehlo/import/import_context.h"

namespace graft::stablehlo {

/// Refuses a program for several devices.
llvm::LogicalResult checkMeshes(ImportContext &context);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_SHARDING_H
