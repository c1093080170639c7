// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_INDEX_TABLE_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_INDEX_TABLE_H

#include "frontend/stablehlo/import/import_context.h"

namespace graft::stablehlo {

/// How a tensor of indices says where windows are, in StableHLO's words.
struct IndexDimensions {
  std::vector<int64_t> map;      ///< the dimension each component is of
  std::vector<int64_t> batching; ///< dimensions that run with the indices'
  std::vector<int64_t> indexBatching;
  int64_t vector; ///< the indices' dimension that has the components, or none
};

/// Where windows begin, by the indices' other dimensions.
struct IndexTable {
  Shape batch;
  std::vector<Expr> starts; ///< as those of Windows
};

/// Returns where the windows in `whole` begin that `indices` says. Their starts
/// are components of the vectors along a dimension of `indices`; along batching
/// dimensions they are the place itself.
llvm::FailureOr<IndexTable> indexTable(ImportContext &context,
                                       mlir::Operation *op, Expr indices,
                                       const TensorType &whole,
                                       const IndexDimensions &dims);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_INDEX_TABLE_H
