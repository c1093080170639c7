// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_SLICED_ARITHMETIC_H
#define GRAFT_PASSES_ANALYSIS_SLICED_ARITHMETIC_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace graft::passes {

/// Slices what a flat op is computed from instead of its result, if nothing
/// else uses that and one of its operands is moved: what the slice leaves out
/// need not be drawn then.
void sliceBeforeArithmetic(mlir::func::FuncOp function);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_SLICED_ARITHMETIC_H
