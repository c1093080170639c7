// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Graft's dtypes and MLIR's element types, one to one.

#ifndef GRAFT_IR_TYPE_CONVERSION_H
#define GRAFT_IR_TYPE_CONVERSION_H

#include "mlir/IR/BuiltinTypes.h"

#include "graft/dtype.h"

namespace graft::ir {

/// Returns the element type of `dtype`: Bool is i1, signed integers are
/// signless (i32), unsigned ones unsigned (ui32).
mlir::Type toMlirType(DType dtype, mlir::MLIRContext *context);

/// Returns the dtype of an element type, or nothing if there is none.
std::optional<DType> toDType(mlir::Type type);

/// Returns the tensor type of `dtype` and `shape`.
mlir::RankedTensorType toTensorType(DType dtype, llvm::ArrayRef<int64_t> shape,
                                    mlir::MLIRContext *context);

/// Returns the bytes that a dense tensor takes, or failure if the element type
/// has no dtype or the size overflows.
llvm::FailureOr<int64_t> byteSize(mlir::RankedTensorType type);

} // namespace graft::ir

#endif // GRAFT_IR_TYPE_CONVERSION_H
