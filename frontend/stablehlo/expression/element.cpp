// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/element.h"

#include "frontend/stablehlo/expression/row_major.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

namespace {

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

/// Finds elements, visiting once what is shared. Expressions may be as deep as
/// the program is long, so the walk has a stack of its own.
class ElementFinder {
public:
  ElementFinder(Expressions &expressions, Expressions::Elements &found)
      : expressions(expressions), found(found) {}

  Expr of(Expr tensor, const std::vector<int64_t> &index) {
    if (tensor->type.shape.empty())
      return tensor;
    push(tensor, index);
    while (!stack.empty())
      step();
    return last;
  }

private:
  /// An element that is looked for. What it is computed from, elements of one
  /// index, is found first.
  struct Frame {
    Expr tensor;
    std::vector<int64_t> index;
    std::vector<Expr> operands = {};
    bool isOpen = false;
  };

  static Expressions::Element placeOf(const Frame &frame) {
    return {frame.tensor, flatten(frame.index, frame.tensor->type.shape)};
  }

  void push(Expr tensor, std::vector<int64_t> index) {
    stack.push_back({tensor, std::move(index)});
  }

  void finish(Expr e) {
    found[placeOf(stack.back())] = last = e;
    stack.pop_back();
  }

  void step() {
    Frame &frame = stack.back();
    Expr tensor = frame.tensor;
    if (!frame.isOpen) {
      frame.isOpen = true;
      if (Expr known = lookUp(frame)) {
        last = known;
        stack.pop_back();
        return;
      }
      if (isTraced(tensor)) {
        auto [from, at] = origin(tensor->kind, tensor->type, tensor->operands,
                                 tensor->ints, frame.index);
        push(from, std::move(at));
        return;
      }
    } else if (isTraced(tensor)) {
      finish(last);
      return;
    } else {
      frame.operands.push_back(last);
    }
    if (!isElementwise(tensor->kind)) {
      finish(newElement(frame));
    } else if (frame.operands.size() < tensor->operands.size()) {
      push(tensor->operands[frame.operands.size()], frame.index);
    } else {
      finish(expressions.make(tensor->kind, {tensor->type.dtype, {}},
                              std::move(frame.operands), tensor->ints));
    }
  }

  /// Whether the element is one of an operand.
  static bool isTraced(Expr tensor) {
    return isMovement(tensor->kind) &&
           (tensor->kind != Kind::Gather || tensor->operands[1]->isConstant());
  }

  Expr lookUp(const Frame &frame) const {
    if (frame.tensor->type.shape.empty())
      return frame.tensor;
    auto place = found.find(placeOf(frame));
    return place == found.end() ? nullptr : place->second;
  }

  Expr newElement(const Frame &frame) {
    auto &[tensor, index, operands, isOpen] = frame;
    TensorType scalar{tensor->type.dtype, {}};
    if (tensor->isConstant())
      return expressions.splat(
          scalar, tensor->elements[tensor->isSplat()
                                       ? 0
                                       : flatten(index, tensor->type.shape)]);
    if (tensor->kind == Kind::Affine) {
      int64_t value = tensor->ints[0];
      for (size_t d = 0; d < index.size(); ++d)
        value += index[d] * tensor->ints[d + 1];
      return expressions.splat(scalar, static_cast<uint64_t>(value));
    }
    std::vector<int64_t> ints = index;
    ints.resize(2 * index.size(), 1);
    Expr one = expressions.makeAsIs(Kind::Slice,
                                    {scalar.dtype, Shape(index.size(), 1)},
                                    {tensor}, std::move(ints));
    return expressions.makeAsIs(Kind::Reshape, scalar, {one});
  }

  Expressions &expressions;
  Expressions::Elements &found;
  std::vector<Frame> stack;
  Expr last = nullptr;
};

} // namespace

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

Expr element(Expressions &expressions, Expr tensor,
             const std::vector<int64_t> &index) {
  return ElementFinder(expressions, expressions.elements).of(tensor, index);
}

// Most elements are asked for once, so what they are is not remembered.
Expr evaluate(Expressions &expressions, Expr tensor) {
  int64_t size = numElements(tensor->type.shape).value_or(0);
  if (tensor->isConstant() || size == 0 || !expressions.mayFold(size))
    return tensor;
  std::vector<uint64_t> elements;
  for (int64_t i = 0; i < size; ++i) {
    Expressions::Elements found;
    Expr scalar = ElementFinder(expressions, found)
                      .of(tensor, unflatten(i, tensor->type.shape));
    if (!scalar->isSplat())
      return tensor;
    elements.push_back(scalar->elements[0]);
  }
  return expressions.constant(tensor->type, std::move(elements));
}

} // namespace graft::stablehlo
