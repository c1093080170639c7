// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_IMPORT_JAX_ISLANDS_H
#define GRAFT_FRONTEND_STABLEHLO_IMPORT_JAX_ISLANDS_H

#include <vector>

#include "mlir/IR/Operation.h"

#include "graft/traced_program.h"

namespace graft::stablehlo {

/// What XLA computes of the program's arguments, as frontend/python tells it:
/// jax.island.
struct JaxIsland {
  IslandOp island;                   ///< without its lines
  mlir::Operation *source = nullptr; ///< the jax.island
};

using JaxIslands = std::vector<JaxIsland>;

/// Returns the user's lines that a jax.island comes from, each a location.
llvm::ArrayRef<mlir::Attribute> linesOf(mlir::Operation *island);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_IMPORT_JAX_ISLANDS_H
