// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>

#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/expression/row_major.h"
#include "frontend/stablehlo/expression/simplify.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

namespace {

// Whether a slice leaves out part of the last of the words that bytes or
// halves are of.
bool cutsLastWord(const TensorType &type, const TensorType &from,
                  const std::vector<int64_t> &ints) {
  if (from.shape.size() != 1 || ints != std::vector<int64_t>{0, 1} ||
      (from.dtype != DType::U8 && from.dtype != DType::U16))
    return false;
  int64_t perWord = 32 / bitWidth(from.dtype);
  return from.shape[0] % perWord == 0 &&
         from.shape[0] - type.shape[0] < perWord;
}

// What bytes or halves are cut out of in the original layout: one word's after
// the other.
Expr wordsOf(Expressions &expressions, Expr parts) {
  Expr narrowed = parts->kind == Kind::Reshape ? parts->operands[0] : parts;
  if (narrowed->kind != Kind::Convert ||
      narrowed->operands[0]->type.dtype != DType::U32 ||
      narrowed->operands[0]->kind != Kind::Transpose)
    return nullptr;
  return expressions.make(Kind::Reshape, {DType::U32, parts->type.shape},
                          {narrowed->operands[0]});
}

// Bytes and halves of words are cut to size before they are narrowed, not
// after.
Expr simplifySlice(Expressions &expressions, const TensorType &type, Expr from,
                   const std::vector<int64_t> &ints) {
  size_t rank = type.shape.size();
  if (type.shape == from->type.shape)
    return from;
  if (isInteger(type.dtype) && numElements(type.shape).value_or(0) == 1)
    return expressions.make(
        Kind::Reshape, type,
        {element(expressions, from, {ints.begin(), ints.begin() + rank})});
  if (cutsLastWord(type, from->type, ints))
    if (Expr words = wordsOf(expressions, from))
      return expressions.make(
          Kind::Convert, type,
          {expressions.make(Kind::Slice, {DType::U32, type.shape}, {words},
                            ints)});
  if (from->kind == Kind::Affine) {
    std::vector<int64_t> affineInts = from->ints;
    for (size_t d = 0; d < rank; ++d) {
      affineInts[0] += ints[d] * from->ints[d + 1];
      affineInts[d + 1] *= ints[rank + d];
    }
    return expressions.affine(type, std::move(affineInts));
  }
  return nullptr;
}

Expr simplifyReshape(Expressions &expressions, const TensorType &type,
                     Expr from) {
  if (type.shape == from->type.shape)
    return from;
  // A scalar stays one: single integers are functions of scalars, whatever
  // shape they pass through.
  if (from->kind == Kind::Reshape && !from->type.shape.empty())
    return expressions.make(Kind::Reshape, type, {from->operands[0]});
  if (from->kind == Kind::Broadcast && from->operands[0]->type.shape.empty())
    return expressions.make(Kind::Broadcast, type, from->operands);
  if (from->kind != Kind::Affine)
    return nullptr;
  std::vector<int64_t> strides = rowMajor(from->type.shape), ints;
  int64_t step = 0;
  for (size_t d = 0; d < strides.size(); ++d)
    if (strides[d])
      step = from->ints[d + 1] / strides[d];
  for (size_t d = 0; d < strides.size(); ++d)
    if (from->ints[d + 1] != step * strides[d])
      return nullptr;
  ints.push_back(from->ints[0]);
  for (int64_t stride : rowMajor(type.shape))
    ints.push_back(step * stride);
  return expressions.affine(type, std::move(ints));
}

Expr simplifyBroadcast(Expressions &expressions, const TensorType &type,
                       Expr from, const std::vector<int64_t> &places) {
  if (numElements(type.shape).value_or(-1) == from->size())
    return expressions.make(Kind::Reshape, type, {from});
  // Dimensions of extent 1 are dropped: they say nothing.
  Shape kept;
  std::vector<int64_t> keptPlaces;
  for (size_t d = 0; d < places.size(); ++d)
    if (from->type.shape[d] != 1) {
      kept.push_back(from->type.shape[d]);
      keptPlaces.push_back(places[d]);
    }
  if (kept.size() != places.size())
    return expressions.make(
        Kind::Broadcast, type,
        {expressions.make(Kind::Reshape, {type.dtype, kept}, {from})},
        keptPlaces);
  if (from->kind == Kind::Affine) {
    std::vector<int64_t> ints(type.shape.size() + 1, 0);
    ints[0] = from->ints[0];
    for (size_t d = 0; d < places.size(); ++d)
      ints[places[d] + 1] = from->ints[d + 1];
    return expressions.affine(type, std::move(ints));
  }
  if (from->kind != Kind::Broadcast)
    return nullptr;
  std::vector<int64_t> composed;
  composed.reserve(from->ints.size());
  for (int64_t place : from->ints)
    composed.push_back(places[place]);
  return expressions.make(Kind::Broadcast, type, from->operands,
                          std::move(composed));
}

// What moves nothing but one repeated number, whatever its shape.
Expr splatOf(Expressions &expressions, Kind kind, const TensorType &type,
             const std::vector<Expr> &operands) {
  if (!operands[0]->isSplat())
    return nullptr;
  uint64_t bits = operands[0]->elements[0];
  auto isSame = [&](Expr operand) { return operand->isSplat(bits); };
  return kind == Kind::Gather ||
                 std::all_of(operands.begin(), operands.end(), isSame)
             ? expressions.splat(type, bits)
             : nullptr;
}

} // namespace

std::vector<SlicedPart> slicedParts(const TensorType &type, Expr from,
                                    const std::vector<int64_t> &ints) {
  std::vector<SlicedPart> parts;
  if (from->kind != Kind::Concatenate)
    return parts;
  int64_t axis = from->ints[0];
  if (ints[type.shape.size() + axis] != 1)
    return parts;
  int64_t first = ints[axis], left = type.shape[axis];
  for (Expr part : from->operands) {
    if (left == 0)
      break;
    int64_t extent = part->type.shape[axis];
    if (int64_t taken = std::min(left, extent - first); taken > 0) {
      parts.push_back({part, type, ints});
      parts.back().type.shape[axis] = taken;
      parts.back().ints[axis] = first;
      left -= taken;
    }
    first = std::max<int64_t>(0, first - extent);
  }
  return parts;
}

Expr simplifyMovement(Expressions &expressions, Kind kind,
                      const TensorType &type, const std::vector<Expr> &operands,
                      const std::vector<int64_t> &ints) {
  int64_t size = numElements(type.shape).value_or(0);
  if (Expr splat =
          size > 0 ? splatOf(expressions, kind, type, operands) : nullptr)
    return splat;
  bool isConstant = size > 0;
  for (Expr operand : operands)
    isConstant &= operand->isConstant();
  if (isConstant && expressions.mayFold(size)) {
    std::vector<uint64_t> elements;
    for (int64_t i = 0; i < size; ++i) {
      auto [from, at] =
          origin(kind, type, operands, ints, unflatten(i, type.shape));
      elements.push_back(element(expressions, from, at)->elements[0]);
    }
    return expressions.constant(type, std::move(elements));
  }
  Expr from = operands[0];
  switch (kind) {
  case Kind::Slice:
    return simplifySlice(expressions, type, from, ints);
  case Kind::Reshape:
    return simplifyReshape(expressions, type, from);
  case Kind::Broadcast:
    return simplifyBroadcast(expressions, type, from, ints);
  case Kind::Concatenate:
    return operands.size() == 1 ? from : nullptr;
  case Kind::Transpose:
    return std::is_sorted(ints.begin(), ints.end()) ? from : nullptr;
  case Kind::InsertSlice:
    if (from->type == type)
      return from;
    return from->size() == 0 ? operands[1] : nullptr;
  default:
    return nullptr;
  }
}

Expr simplifyReduce(Expressions &expressions, const TensorType &type, Expr from,
                    ReduceKind kind) {
  if (type.shape == from->type.shape)
    return from;
  // A sum makes 0.0 of -0.0, also of a single one.
  bool keepsOne = kind != ReduceKind::Add || isInteger(type.dtype);
  if (keepsOne && from->size() > 0 &&
      from->size() == numElements(type.shape).value_or(0))
    return expressions.make(Kind::Reshape, type, {from});
  return nullptr;
}

} // namespace graft::stablehlo
