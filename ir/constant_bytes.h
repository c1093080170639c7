// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_IR_CONSTANT_BYTES_H
#define GRAFT_IR_CONSTANT_BYTES_H

#include <cstddef>
#include <vector>

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace graft::ir {

/// Returns whether `op` is a tensor constant with its elements in it.
bool isTensorConstant(mlir::Operation *op);

/// Returns whether `op` is a tensor constant, all of whose elements are equal.
bool isSplatConstant(mlir::Operation *op);

/// Returns the bytes of a tensor constant as a safetensors file has them: one
/// element if it is a splat, else all in row-major order. Fails with a
/// diagnostic if the element type is narrower than a byte.
llvm::FailureOr<std::vector<std::byte>>
constantBytes(mlir::arith::ConstantOp constant);

/// Returns the attribute of a tensor constant: the inverse. `bytes` has one
/// element or all of them; null if neither, or if an element is no whole byte.
mlir::DenseElementsAttr constantAttr(mlir::RankedTensorType type,
                                     llvm::ArrayRef<std::byte> bytes);

} // namespace graft::ir

#endif // GRAFT_IR_CONSTANT_BYTES_H
