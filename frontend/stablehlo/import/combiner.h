// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_COMBINER_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_COMBINER_H

#include <optional>

#include "mlir/IR/Region.h"

#include "graft/tensor_op.h"

namespace graft::stablehlo {

/// The function of two elements, each a `scalar`, that a region with nothing
/// else applies; or nothing.
std::optional<ElementwiseKind> combinerOf(mlir::Region &region,
                                          const TensorType &scalar);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_COMBINER_H
