// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/expressions.h"

#include <algorithm>

#include "frontend/stablehlo/expression/simplify.h"

namespace graft::stablehlo {

namespace {

// Constants of more elements, and more elements in all, are not computed with
// but left to the program.
constexpr int64_t mostFolded = 65536;
constexpr int64_t mostFoldedInAll = int64_t{1} << 24;

} // namespace

Expressions::Identity Expressions::identityOf(const Expression &expression) {
  return {expression.kind,     expression.type.dtype, expression.type.shape,
          expression.operands, expression.ints,       expression.elements};
}

Expr Expressions::intern(Expression expression) {
  auto [entry, isNew] = known.try_emplace(identityOf(expression), nullptr);
  if (isNew) {
    for (Expr operand : expression.operands)
      expression.depth = std::max(expression.depth, operand->depth + 1);
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

Expr Expressions::draw(const Sampler &sampler, Expr k0, Expr k1) {
  auto place = std::find(samplers.begin(), samplers.end(), sampler);
  auto index = static_cast<int64_t>(place - samplers.begin());
  if (place == samplers.end())
    samplers.push_back(sampler);
  Shape shape = k0->type.shape;
  shape.insert(shape.end(), sampler.shape.begin(), sampler.shape.end());
  return intern(
      {Kind::Draw, {sampler.dtype, std::move(shape)}, {k0, k1}, {index}, {}});
}

Expr Expressions::make(Kind kind, TensorType type, std::vector<Expr> operands,
                       std::vector<int64_t> ints) {
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
// may be joined many times.
Expr Expressions::slice(Expression asked) {
  auto [entry, isNew] = slices.try_emplace(identityOf(asked), nullptr);
  if (!isNew)
    return entry->second;
  Expr simple = simplifyMovement(*this, Kind::Slice, asked.type, asked.operands,
                                 asked.ints);
  return entry->second = simple ? simple : intern(std::move(asked));
}

} // namespace graft::stablehlo
