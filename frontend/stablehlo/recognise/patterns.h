// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_PATTERNS_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_PATTERNS_H

#include "frontend/stablehlo/expression/expressions.h"
#include "ir/core/scalar.h"

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

/// Returns the number that a float tensor repeats; `constant` is a splat.
inline double splatValue(Expr constant) {
  return toDouble(constant->type.dtype, constant->elements[0]);
}

/// Whether every element of a float tensor is known to be `value`.
inline bool isFloatSplat(Expr e, double value) {
  return e->isSplat() && splatValue(e) == value;
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

/// Returns what a reshape is of, or `e`.
inline Expr strip(Expr e) {
  return e->kind == Kind::Reshape ? e->operands[0] : e;
}

/// Whether these are the two words of one Threefry block.
inline bool sameBlock(Expr x0, Expr x1) {
  return x0->kind == Kind::Threefry0 && x1->kind == Kind::Threefry1 &&
         x0->operands == x1->operands;
}

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_PATTERNS_H
