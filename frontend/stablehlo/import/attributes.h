// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What StableHLO says with attributes and types. What is missing or malformed
// is an error on the op.

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_ATTRIBUTES_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_ATTRIBUTES_H

#include "mlir/IR/Operation.h"

#include "frontend/stablehlo/expression/padding.h"
#include "frontend/stablehlo/import/dimension_numbers.h"

namespace graft::stablehlo {

llvm::FailureOr<llvm::ArrayRef<int64_t>> integers(mlir::Operation *op,
                                                  llvm::StringRef name);
llvm::FailureOr<int64_t> integer(mlir::Operation *op, llvm::StringRef name);

/// `count` numbers of at least 1, ones if nothing is said.
llvm::FailureOr<std::vector<int64_t>>
positive(mlir::Operation *op, llvm::StringRef name, size_t count);

/// The attributes "padding" and, of what is between elements, `dilation`.
llvm::FailureOr<Padding> edgePadding(mlir::Operation *op,
                                     llvm::StringRef dilation, size_t count);

/// The lists and numbers of a #stablehlo.`mnemonic`<...>.
llvm::FailureOr<DimensionNumbers> dimensionNumbers(
    mlir::Operation *op, llvm::StringRef attribute, llvm::StringRef mnemonic,
    llvm::ArrayRef<llvm::StringRef> lists,
    llvm::ArrayRef<llvm::StringRef> numbers = {"index_vector_dim"});

/// Checks that these are distinct dimensions of `type`.
llvm::LogicalResult checkDimensions(mlir::Operation *op,
                                    llvm::ArrayRef<int64_t> dims,
                                    const TensorType &type);

/// The type of the op's first result.
llvm::FailureOr<TensorType> resultType(mlir::Operation *op);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_ATTRIBUTES_H
