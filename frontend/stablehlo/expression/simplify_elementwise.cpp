// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>

#include "frontend/stablehlo/expression/fold.h"
#include "frontend/stablehlo/expression/simplify.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

namespace {

bool isCommutative(Kind kind, DType dtype) {
  return kind == Kind::Add || kind == Kind::Multiply || kind == Kind::Xor ||
         kind == Kind::And || kind == Kind::Or ||
         (isInteger(dtype) && (kind == Kind::Maximum || kind == Kind::Minimum));
}

// Which of two products in a sum is fused depends on which is first, so what is
// not constant stays where it is there.
bool keepsOrder(Kind kind, DType dtype) {
  return kind == Kind::Add && isComputableFloat(dtype);
}

// f(reshape(a), reshape(b)) -> reshape(f(a, b)); so too broadcasts.
Expr hoist(Expressions &expressions, Kind kind, const TensorType &type,
           const std::vector<Expr> &operands,
           const std::vector<int64_t> &ints) {
  // A scalar is as far as it goes.
  if (type.shape.empty())
    return nullptr;
  auto repeatsScalar = [](Expr e) {
    return e->kind == Kind::Broadcast && e->operands[0]->type.shape.empty();
  };
  // Scalars can be repeated in any shape: the other operands decide.
  Expr moved = nullptr, scalar = nullptr;
  for (Expr operand : operands) {
    if (operand->isSplat())
      continue;
    if (repeatsScalar(operand)) {
      scalar = operand;
      continue;
    }
    if (operand->kind != Kind::Reshape && operand->kind != Kind::Broadcast)
      return nullptr;
    if (moved &&
        (moved->kind != operand->kind || moved->ints != operand->ints ||
         moved->operands[0]->type.shape != operand->operands[0]->type.shape))
      return nullptr;
    moved = operand;
  }
  moved = moved ? moved : scalar;
  if (!moved)
    return nullptr;
  const Shape &shape = moved->operands[0]->type.shape;
  std::vector<Expr> inner;
  for (Expr operand : operands) {
    TensorType innerType{operand->type.dtype, shape};
    if (operand->isSplat())
      inner.push_back(expressions.splat(innerType, operand->elements[0]));
    else if (repeatsScalar(operand) && !shape.empty())
      inner.push_back(
          expressions.make(Kind::Broadcast, innerType, operand->operands));
    else
      inner.push_back(operand->operands[0]);
  }
  return expressions.make(
      moved->kind, type,
      {expressions.make(kind, {type.dtype, shape}, std::move(inner), ints)},
      moved->ints);
}

} // namespace

Expr simplifyElementwise(Expressions &expressions, Kind kind,
                         const TensorType &type, std::vector<Expr> &operands,
                         const std::vector<int64_t> &ints) {
  if (kind == Kind::Convert && operands[0]->type == type)
    return operands[0];
  if (isCommutative(kind, type.dtype) &&
      (operands[0]->isConstant() != operands[1]->isConstant()
           ? operands[0]->isConstant()
           : !keepsOrder(kind, type.dtype) &&
                 operands[0]->id > operands[1]->id))
    std::swap(operands[0], operands[1]);
  size_t size = 1;
  bool folds = true;
  for (Expr operand : operands) {
    folds &= operand->isConstant();
    size = std::max(size, operand->elements.size());
  }
  if (folds && expressions.mayFold(static_cast<int64_t>(size))) {
    std::vector<uint64_t> elements;
    for (size_t i = 0; i < size; ++i) {
      std::vector<uint64_t> bits;
      bits.reserve(operands.size());
      for (Expr operand : operands)
        bits.push_back(operand->elements[operand->isSplat() ? 0 : i]);
      auto value = fold(kind, type.dtype, operands[0]->type.dtype, bits, ints);
      if (!value)
        return nullptr;
      elements.push_back(*value);
    }
    return expressions.constant(type, std::move(elements));
  }
  if (kind == Kind::Select && operands[0]->isSplat())
    return operands[operands[0]->elements[0] ? 1 : 2];
  if (Expr hoisted = hoist(expressions, kind, type, operands, ints))
    return hoisted;
  if (operands.size() <= 2 && isInteger(type.dtype) &&
      isInteger(operands[0]->type.dtype))
    return simplifyInteger(expressions, kind, type, operands[0],
                           operands.back());
  return nullptr;
}

} // namespace graft::stablehlo
