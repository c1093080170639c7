// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_DEAD_OPS_H
#define GRAFT_PASSES_ANALYSIS_DEAD_OPS_H

#include "mlir/IR/Operation.h"

namespace graft::passes {

/// Erases `op`, which nothing uses, and then what it alone used: what stands
/// for a value in another form is no initializer that died.
void eraseWithOperands(mlir::Operation *op);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_DEAD_OPS_H
