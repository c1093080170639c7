// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What elementwise tensor ops and combinations are called upstream: one table
// for building them and for finding them.

#ifndef GRAFT_IR_TENSOR_OP_NAMES_H
#define GRAFT_IR_TENSOR_OP_NAMES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineMap.h"

#include "graft/tensor_op.h"

namespace graft::ir {

/// An elementwise kind whose upstream op has its operands and nothing else. A
/// name is empty where the kind does not take such elements.
struct ElementwiseNames {
  ElementwiseKind kind;
  llvm::StringLiteral floats;
  llvm::StringLiteral integers; ///< Bools too, where the kind takes them
};
llvm::ArrayRef<ElementwiseNames> elementwiseNames();

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
