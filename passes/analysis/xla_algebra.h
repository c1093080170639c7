// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_PASSES_ANALYSIS_XLA_ALGEBRA_H
#define GRAFT_PASSES_ANALYSIS_XLA_ALGEBRA_H

#include "mlir/IR/Operation.h"

namespace graft::passes {

/// Returns what XLA's algebra makes of an op on F16, F32 or F64, built in front
/// of it: a sum, difference, product, quotient, logarithm or power. Null if it
/// leaves the op alone.
mlir::Value simplifyAsXla(mlir::Operation *op);

} // namespace graft::passes

#endif // GRAFT_PASSES_ANALYSIS_XLA_ALGEBRA_H
