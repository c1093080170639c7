// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_TENSOR_OP_KINDS_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_TENSOR_OP_KINDS_H

#include "frontend/stablehlo/expression/expression.h"

namespace graft::stablehlo {

/// What stands for a TensorOp in an Expression.
struct KindAndInts {
  Kind kind;
  std::vector<int64_t> ints;
};

KindAndInts encode(const TensorOp &op);

/// Returns the op that computes `e` of its operands, or nothing if the backend
/// has none.
std::optional<TensorOp> decode(Expr e);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_TENSOR_OP_KINDS_H
