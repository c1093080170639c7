// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/expressions.h"

#include <algorithm>

#include "frontend/stablehlo/expression/simplify.h"

namespace graft::stablehlo {

namespace {

// Constants of more elements are not computed with but left to the program, and
// so is a large one when the large ones have had more elements in all: each
// takes memory. Draws need no large ones.
constexpr int64_t mostFolded = 65536;
constexpr int64_t mostFoldedAnyway = 1024;
constexpr int64_t mostFoldedInAll = int64_t{1} << 24;

bool isEmpty(const TensorType &type) {
  return std::find(type.shape.begin(), type.shape.end(), 0) != type.shape.end();
}

} // namespace

Expressions::Identity Expressions::identityOf(const Expression &expression) {
  return {expression.kind,     expression.type.dtype, expression.type.shape,
          expression.operands, expression.ints,       expression.elements};
}

Expr Expressions::intern(Expression expression) {
  auto [entry, isNew] = known.try_emplace(identityOf(expression), nullptr);
  if (isNew) {
    expression.id = static_cast<int>(all.size());
    expression.source = source;
    expression.place = place;
    expression.section = section;
    all.push_back(std::move(expression));
    entry->second = &all.back();
  }
  return entry->second;
}

bool Expressions::mayFold(int64_t size) {
  if (size <= mostFoldedAnyway)
    return true;
  if (size > mostFolded || numFolded + size > mostFoldedInAll)
    return false;
  numFolded += size;
  return true;
}

Expr Expressions::constant(TensorType type, std::vector<uint64_t> elements) {
  if (std::all_of(elements.begin(), elements.end(),
                  [&](uint64_t bits) { return bits == elements[0]; }))
    elements.resize(1);
  return intern({Kind::Constant, std::move(type), {}, {}, std::move(elements)});
}

Expr Expressions::parameter(TensorType type, int64_t index) {
  return intern({Kind::Parameter, std::move(type), {}, {index}, {}});
}

Expr Expressions::islandResult(TensorType type, int64_t island,
                               int64_t result) {
  return intern({Kind::Island, std::move(type), {}, {island, result}, {}});
}

Expr Expressions::affine(TensorType type, std::vector<int64_t> ints) {
  bool varies = false;
  for (size_t d = 0; d < type.shape.size(); ++d) {
    if (type.shape[d] <= 1)
      ints[d + 1] = 0;
    varies |= ints[d + 1] != 0;
  }
  if (!varies)
    return splat(type, static_cast<uint64_t>(ints[0]));
  return intern({Kind::Affine, std::move(type), {}, std::move(ints), {}});
}

int64_t Expressions::placeOf(const Sampler &sampler) {
  std::tuple key(sampler.kind, sampler.dtype, sampler.shape);
  auto [first, last] = samplerPlaces.equal_range(key);
  for (auto place = first; place != last; ++place)
    if (samplers[place->second] == sampler)
      return place->second;
  auto index = static_cast<int64_t>(samplers.size());
  samplerPlaces.emplace(std::move(key), index);
  samplers.push_back(sampler);
  return index;
}

Expr Expressions::draw(const Sampler &sampler, Expr k0, Expr k1) {
  Shape shape = k0->type.shape;
  shape.insert(shape.end(), sampler.shape.begin(), sampler.shape.end());
  if (isEmpty(k0->type))
    return splat({sampler.dtype, std::move(shape)}, 0);
  return intern({Kind::Draw,
                 {sampler.dtype, std::move(shape)},
                 {k0, k1},
                 {placeOf(sampler)},
                 {}});
}

Expr Expressions::make(Kind kind, TensorType type, std::vector<Expr> operands,
                       std::vector<int64_t> ints) {
  // All tensors without elements are alike.
  if (isEmpty(type))
    return splat(std::move(type), 0);
  Expr simple = nullptr;
  if (isElementwise(kind))
    simple = simplifyElementwise(*this, kind, type, operands, ints);
  else if (kind == Kind::Slice)
    return slice(
        {kind, std::move(type), std::move(operands), std::move(ints), {}});
  else if (isMovement(kind))
    simple = simplifyMovement(*this, kind, type, operands, ints);
  else if (kind == Kind::Reduce)
    simple = simplifyReduce(*this, type, operands[0],
                            static_cast<ReduceKind>(ints[0]));
  if (simple)
    return simple;
  return makeAsIs(kind, std::move(type), std::move(operands), std::move(ints));
}

Expr Expressions::makeAsIs(Kind kind, TensorType type,
                           std::vector<Expr> operands,
                           std::vector<int64_t> ints) {
  return intern(
      {kind, std::move(type), std::move(operands), std::move(ints), {}});
}

// Remembered, for parts of what is joined are sliced one by one, and one part
// may be joined many times. What is joined may be of what is joined, as often
// as the program is long, so the walk has a stack of its own.
Expr Expressions::slice(Expression asked) {
  struct Frame {
    Expression asked;
    std::vector<SlicedPart> parts = {};
    std::vector<Expr> made = {};
  };
  auto sliceOf = [](SlicedPart part) {
    return Frame{{Kind::Slice,
                  std::move(part.type),
                  {part.from},
                  std::move(part.ints),
                  {}}};
  };
  std::vector<Frame> stack;
  stack.push_back({std::move(asked)});
  Expr last = nullptr;
  while (!stack.empty()) {
    Frame &frame = stack.back();
    const Expression &slice = frame.asked;
    Expr from = slice.operands[0];
    if (frame.parts.empty()) {
      auto known = slices.find(identityOf(slice));
      last = known == slices.end()
                 ? simplifyMovement(*this, Kind::Slice, slice.type,
                                    slice.operands, slice.ints)
                 : known->second;
      if (!last)
        frame.parts = slicedParts(slice.type, from, slice.ints);
      if (!last && frame.parts.empty())
        last = intern(slice);
    } else {
      frame.made.push_back(last);
      last = nullptr;
      if (frame.made.size() == frame.parts.size())
        last = make(Kind::Concatenate, slice.type, std::move(frame.made),
                    {from->ints[0]});
    }
    if (last) {
      slices[identityOf(slice)] = last;
      stack.pop_back();
    } else {
      stack.push_back(sliceOf(std::move(frame.parts[frame.made.size()])));
    }
  }
  return last;
}

} // namespace graft::stablehlo
