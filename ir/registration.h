// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_IR_REGISTRATION_H
#define GRAFT_IR_REGISTRATION_H

#include "mlir/IR/DialectRegistry.h"

namespace graft::ir {

/// Adds the dialects that programs are written in: graft, and upstream arith,
/// func, linalg, math and tensor with what inlining needs.
void registerDialects(mlir::DialectRegistry &registry);

} // namespace graft::ir

#endif // GRAFT_IR_REGISTRATION_H
