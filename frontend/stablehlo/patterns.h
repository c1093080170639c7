// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_PATTERNS_H
#define GRAFT_FRONTEND_STABLEHLO_PATTERNS_H

#include "frontend/stablehlo/expression.h"

namespace graft::stablehlo {

/// Returns the scalar that a tensor repeats, a constant or not; or null.
inline Expr repeated(Expressions &expressions, Expr tensor) {
  if (tensor->isSplat())
    return expressions.splat({tensor->type.dtype, {}}, tensor->elements[0]);
  if (tensor->kind == Kind::Broadcast && tensor->operands[0]->size() == 1)
    tensor = tensor->operands[0];
  return tensor->size() == 1
             ? expressions.make(Kind::Reshape, {tensor->type.dtype, {}},
                                {tensor})
             : nullptr;
}

/// Returns the operand beside which `e`, of two operands, has `test` hold; or
/// null.
template <class Test> Expr besides(Expr e, Kind kind, const Test &test) {
  if (e->kind != kind)
    return nullptr;
  if (test(e->operands[1]))
    return e->operands[0];
  return test(e->operands[0]) ? e->operands[1] : nullptr;
}

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_PATTERNS_H
