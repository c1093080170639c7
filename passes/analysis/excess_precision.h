// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_EXCESS_PRECISION_H
#define GRAFT_PASSES_ANALYSIS_EXCESS_PRECISION_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace graft::passes {

/// Computes in F32 what is computed in BF16 and cast to F32 at once, without
/// the rounding between, as XLA does where `xla_allow_excess_precision` is on,
/// which is its default. Other users have the rounded value still. Returns how
/// many casts were replaced.
int64_t keepExcessPrecision(mlir::func::FuncOp function);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_EXCESS_PRECISION_H
