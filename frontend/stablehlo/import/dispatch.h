// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_DISPATCH_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_DISPATCH_H

#include "frontend/stablehlo/import/import_context.h"

namespace graft::stablehlo {

/// Follows a block op by op, under the values of its arguments; returns what
/// its terminator takes.
llvm::FailureOr<Exprs> importBlock(ImportContext &context, mlir::Block &block,
                                   const Exprs &arguments);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_DISPATCH_H
