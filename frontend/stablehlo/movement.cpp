// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>

#include "frontend/stablehlo/expression.h"

namespace graft::stablehlo {

std::vector<int64_t> unflatten(int64_t flat, const Shape &shape) {
  std::vector<int64_t> index(shape.size());
  for (size_t d = shape.size(); d-- > 0; flat /= shape[d])
    index[d] = flat % shape[d];
  return index;
}

namespace {

int64_t flatten(const std::vector<int64_t> &index, const Shape &shape) {
  int64_t flat = 0;
  for (size_t d = 0; d < shape.size(); ++d)
    flat = flat * shape[d] + index[d];
  return flat;
}

// The place in `source` of an element of an InsertSlice, if it is from there.
std::optional<std::vector<int64_t>>
placeInSource(const Shape &source, const std::vector<int64_t> &ints,
              const std::vector<int64_t> &index) {
  std::vector<int64_t> at(index.size());
  for (size_t d = 0; d < index.size(); ++d) {
    int64_t offset = index[d] - ints[d], stride = ints[index.size() + d];
    if (offset < 0 || offset % stride != 0 || offset / stride >= source[d])
      return std::nullopt;
    at[d] = offset / stride;
  }
  return at;
}

// The operand, and the index in it, that an element of a movement comes from.
// The indices of a Gather are constant.
std::pair<Expr, std::vector<int64_t>> origin(Kind kind, const TensorType &type,
                                             const std::vector<Expr> &operands,
                                             const std::vector<int64_t> &ints,
                                             std::vector<int64_t> index) {
  Expr from = operands[0];
  size_t rank = from->type.shape.size();
  std::vector<int64_t> at(rank);
  switch (kind) {
  case Kind::Slice:
    for (size_t d = 0; d < rank; ++d)
      at[d] = ints[d] + index[d] * ints[rank + d];
    break;
  case Kind::Reshape:
    at = unflatten(flatten(index, type.shape), from->type.shape);
    break;
  case Kind::Transpose:
    for (size_t d = 0; d < rank; ++d)
      at[ints[d]] = index[d];
    break;
  case Kind::Broadcast:
    for (size_t d = 0; d < rank; ++d)
      at[d] = from->type.shape[d] == 1 ? 0 : index[ints[d]];
    break;
  case Kind::InsertSlice:
    if (auto place = placeInSource(from->type.shape, ints, index))
      return {from, *std::move(place)};
    return {operands[1], std::move(index)};
  case Kind::Gather: {
    const TensorType &indices = operands[1]->type;
    size_t batch = indices.shape.size() - 1;
    Shape batches(indices.shape.begin(), indices.shape.end() - 1);
    index.resize(type.shape.size());
    int64_t which = flatten({index.begin(), index.begin() + batch}, batches);
    uint64_t bits = operands[1]->elements[operands[1]->isSplat() ? 0 : which];
    at.assign(index.begin() + batch, index.end());
    at.insert(at.begin() + ints[0], toSigned(indices.dtype, bits));
    break;
  }
  default:
    at = std::move(index);
    for (size_t i = 0; at[ints[0]] >= from->type.shape[ints[0]];
         from = operands[++i])
      at[ints[0]] -= from->type.shape[ints[0]];
  }
  return {from, at};
}

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

} // namespace

Expr Expressions::element(Expr tensor, const std::vector<int64_t> &index) {
  Elements elements;
  return element(tensor, index, elements);
}

// What is shared is visited once.
Expr Expressions::element(Expr tensor, const std::vector<int64_t> &index,
                          Elements &elements) {
  auto place = elements.find({tensor, index});
  if (place != elements.end())
    return place->second;
  Expr made = newElement(tensor, index, elements);
  elements[{tensor, index}] = made;
  return made;
}

Expr Expressions::evaluate(Expr tensor) {
  int64_t size = numElements(tensor->type.shape).value_or(0);
  if (tensor->isConstant() || size == 0 || !mayFold(size))
    return tensor;
  std::vector<uint64_t> elements;
  for (int64_t i = 0; i < size; ++i) {
    Expr scalar = element(tensor, unflatten(i, tensor->type.shape));
    if (!scalar->isSplat())
      return tensor;
    elements.push_back(scalar->elements[0]);
  }
  return constant(tensor->type, std::move(elements));
}

Expr Expressions::newElement(Expr tensor, const std::vector<int64_t> &index,
                             Elements &elements) {
  TensorType scalar{tensor->type.dtype, {}};
  if (tensor->type.shape.empty())
    return tensor;
  if (tensor->isConstant())
    return splat(scalar,
                 tensor->elements[tensor->isSplat()
                                      ? 0
                                      : flatten(index, tensor->type.shape)]);
  if (tensor->kind == Kind::Affine) {
    int64_t value = tensor->ints[0];
    for (size_t d = 0; d < index.size(); ++d)
      value += index[d] * tensor->ints[d + 1];
    return splat(scalar, static_cast<uint64_t>(value));
  }
  if (isElementwise(tensor->kind)) {
    std::vector<Expr> operands;
    operands.reserve(tensor->operands.size());
    for (Expr operand : tensor->operands)
      operands.push_back(element(operand, index, elements));
    return make(tensor->kind, scalar, std::move(operands), tensor->ints);
  }
  if (isMovement(tensor->kind) &&
      (tensor->kind != Kind::Gather || tensor->operands[1]->isConstant())) {
    auto [from, at] = origin(tensor->kind, tensor->type, tensor->operands,
                             tensor->ints, index);
    return element(from, at, elements);
  }
  std::vector<int64_t> ints = index;
  ints.resize(2 * index.size(), 1);
  Expr one = intern({Kind::Slice,
                     {scalar.dtype, Shape(index.size(), 1)},
                     {tensor},
                     std::move(ints),
                     {}});
  return intern({Kind::Reshape, scalar, {one}, {}, {}});
}

Expr Expressions::simplifyMovement(Kind kind, const TensorType &type,
                                   const std::vector<Expr> &operands,
                                   const std::vector<int64_t> &ints) {
  int64_t size = numElements(type.shape).value_or(0);
  bool isConstant = size > 0;
  for (Expr operand : operands)
    isConstant &= operand->isConstant();
  if (isConstant && mayFold(size)) {
    std::vector<uint64_t> elements;
    for (int64_t i = 0; i < size; ++i) {
      auto [from, at] =
          origin(kind, type, operands, ints, unflatten(i, type.shape));
      elements.push_back(element(from, at)->elements[0]);
    }
    return constant(type, std::move(elements));
  }
  Expr from = operands[0];
  if ((operands.size() == 1 || kind == Kind::Gather) && from->isSplat() &&
      size > 0)
    return splat(type, from->elements[0]);
  switch (kind) {
  case Kind::Slice:
    return simplifySlice(type, from, ints);
  case Kind::Reshape:
    return simplifyReshape(type, from);
  case Kind::Broadcast:
    return simplifyBroadcast(type, from, ints);
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

Expr Expressions::simplifyReduce(const TensorType &type, Expr from,
                                 ReduceKind kind) {
  if (type.shape == from->type.shape)
    return from;
  // A sum makes 0.0 of -0.0, also of a single one.
  bool keepsOne = kind != ReduceKind::Add || isInteger(type.dtype);
  if (keepsOne && from->size() > 0 &&
      from->size() == numElements(type.shape).value_or(0))
    return make(Kind::Reshape, type, {from});
  return nullptr;
}

// What bytes or halves are cut out of in the original layout: one word's after
// the other.
Expr Expressions::wordsOf(Expr parts) {
  Expr narrowed = parts->kind == Kind::Reshape ? parts->operands[0] : parts;
  if (narrowed->kind != Kind::Convert ||
      narrowed->operands[0]->type.dtype != DType::U32 ||
      narrowed->operands[0]->kind != Kind::Transpose)
    return nullptr;
  return make(Kind::Reshape, {DType::U32, parts->type.shape},
              {narrowed->operands[0]});
}

// Bytes and halves of words are cut to size before they are narrowed, not
// after.
Expr Expressions::simplifySlice(const TensorType &type, Expr from,
                                const std::vector<int64_t> &ints) {
  size_t rank = type.shape.size();
  if (type.shape == from->type.shape)
    return from;
  if (isInteger(type.dtype) && numElements(type.shape).value_or(0) == 1)
    return make(Kind::Reshape, type,
                {element(from, {ints.begin(), ints.begin() + rank})});
  if (cutsLastWord(type, from->type, ints))
    if (Expr words = wordsOf(from))
      return make(Kind::Convert, type,
                  {make(Kind::Slice, {DType::U32, type.shape}, {words}, ints)});
  if (from->kind == Kind::Affine) {
    std::vector<int64_t> affineInts = from->ints;
    for (size_t d = 0; d < rank; ++d) {
      affineInts[0] += ints[d] * from->ints[d + 1];
      affineInts[d + 1] *= ints[rank + d];
    }
    return affine(type, std::move(affineInts));
  }
  if (from->kind != Kind::Concatenate)
    return nullptr;
  int64_t axis = from->ints[0];
  if (ints[rank + axis] != 1)
    return nullptr;
  // The parts that the slice meets, each sliced.
  int64_t first = ints[axis], left = type.shape[axis];
  std::vector<Expr> parts;
  for (Expr part : from->operands) {
    int64_t extent = part->type.shape[axis];
    if (int64_t taken = std::min(left, extent - first); taken > 0) {
      TensorType partType = type;
      partType.shape[axis] = taken;
      std::vector<int64_t> partInts = ints;
      partInts[axis] = first;
      parts.push_back(
          make(Kind::Slice, std::move(partType), {part}, std::move(partInts)));
      left -= taken;
    }
    first = std::max<int64_t>(0, first - extent);
  }
  if (parts.empty())
    return nullptr;
  return make(Kind::Concatenate, type, std::move(parts), {axis});
}

Expr Expressions::simplifyReshape(const TensorType &type, Expr from) {
  if (type.shape == from->type.shape)
    return from;
  // A scalar stays one: single integers are functions of scalars, whatever
  // shape they pass through.
  if (from->kind == Kind::Reshape && !from->type.shape.empty())
    return make(Kind::Reshape, type, {from->operands[0]});
  if (from->kind == Kind::Broadcast && from->operands[0]->type.shape.empty())
    return make(Kind::Broadcast, type, from->operands);
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
  return affine(type, std::move(ints));
}

Expr Expressions::simplifyBroadcast(const TensorType &type, Expr from,
                                    const std::vector<int64_t> &places) {
  if (numElements(type.shape).value_or(-1) == from->size())
    return make(Kind::Reshape, type, {from});
  // Dimensions of extent 1 are dropped: they say nothing.
  Shape kept;
  std::vector<int64_t> keptPlaces;
  for (size_t d = 0; d < places.size(); ++d)
    if (from->type.shape[d] != 1) {
      kept.push_back(from->type.shape[d]);
      keptPlaces.push_back(places[d]);
    }
  if (kept.size() != places.size())
    return make(Kind::Broadcast, type,
                {make(Kind::Reshape, {type.dtype, kept}, {from})}, keptPlaces);
  if (from->kind == Kind::Affine) {
    std::vector<int64_t> ints(type.shape.size() + 1, 0);
    ints[0] = from->ints[0];
    for (size_t d = 0; d < places.size(); ++d)
      ints[places[d] + 1] = from->ints[d + 1];
    return affine(type, std::move(ints));
  }
  if (from->kind != Kind::Broadcast)
    return nullptr;
  std::vector<int64_t> composed;
  composed.reserve(from->ints.size());
  for (int64_t place : from->ints)
    composed.push_back(places[place]);
  return make(Kind::Broadcast, type, from->operands, std::move(composed));
}

} // namespace graft::stablehlo
