// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What comparisons, combinations and convolutions are upstream, for building
// them and for finding them. Other elementwise ops: ir/core/elementwise_kinds.h.

#ifndef GRAFT_IR_TENSOR_OP_NAMES_H
#define GRAFT_IR_TENSOR_OP_NAMES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineMap.h"

#include "graft/tensor_op.h"

namespace graft::ir {

/// A comparison.
struct Comparison {
  ElementwiseKind kind;
  mlir::arith::CmpFPredicate floats;
  mlir::arith::CmpIPredicate integers;
};
llvm::ArrayRef<Comparison> comparisons();

/// Returns the op that combines two elements.
llvm::StringRef combinerName(ReduceKind kind, bool isFloat);

/// Returns what combining nothing gives.
mlir::TypedAttr neutralElement(ReduceKind kind, mlir::Type elementType);

/// Returns the maps of input, kernel and result over the loops (batch,
/// spatial..., group, out, window..., in).
llvm::SmallVector<mlir::AffineMap, 3>
convolutionMaps(llvm::ArrayRef<int64_t> strides,
                llvm::ArrayRef<int64_t> dilations, mlir::MLIRContext *context);

} // namespace graft::ir

#endif // GRAFT_IR_TENSOR_OP_NAMES_H
