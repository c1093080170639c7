// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_FOLD_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_FOLD_H

#include <optional>

#include "frontend/stablehlo/expression/expression.h"

namespace graft::stablehlo {

/// Returns the result of an elementwise kind on constants' bits, or nothing if
/// it is not computed here. Floats are rounded as XLA:CPU does.
std::optional<uint64_t> fold(Kind kind, DType result, DType operand,
                             llvm::ArrayRef<uint64_t> bits,
                             llvm::ArrayRef<int64_t> ints);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_FOLD_H
