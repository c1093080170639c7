// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_PLANNED_SIGNATURE_H
#define GRAFT_PASSES_ANALYSIS_PLANNED_SIGNATURE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace graft::passes {

/// Makes the tensors that a function takes and returns buffers, which say in
/// the attribute `graft.tensor` what they hold. Values are left as they are.
void convertToBuffers(mlir::func::FuncOp function);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_PLANNED_SIGNATURE_H
