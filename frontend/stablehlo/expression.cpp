// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression.h"

#include <algorithm>

namespace graft::stablehlo {

namespace {

// Constants of more elements, and more elements in all, are not computed with
// but left to the program.
constexpr int64_t mostFolded = 65536;
constexpr int64_t mostFoldedInAll = int64_t{1} << 24;

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

} // namespace

std::vector<int64_t> rowMajor(const Shape &shape) {
  std::vector<int64_t> strides(shape.size(), 0);
  int64_t stride = 1;
  for (size_t d = shape.size(); d-- > 0; stride *= shape[d])
    strides[d] = shape[d] == 1 ? 0 : stride;
  return strides;
}

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

int Expressions::newSection() {
  sections.push_back(static_cast<int>(sections.size()));
  return sections.back();
}

int Expressions::sectionOf(Expr e) const {
  int found = e->section;
  while (sections[found] != found)
    found = sections[found];
  return found;
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
  return intern(
      {Kind::Draw, {sampler.dtype, sampler.shape}, {k0, k1}, {index}, {}});
}

Expr Expressions::make(Kind kind, TensorType type, std::vector<Expr> operands,
                       std::vector<int64_t> ints) {
  Expr simple = nullptr;
  if (isElementwise(kind))
    simple = simplifyElementwise(kind, type, operands, ints);
  else if (kind == Kind::Slice)
    return slice(
        {kind, std::move(type), std::move(operands), std::move(ints), {}});
  else if (isMovement(kind))
    simple = simplifyMovement(kind, type, operands, ints);
  else if (kind == Kind::Reduce)
    simple =
        simplifyReduce(type, operands[0], static_cast<ReduceKind>(ints[0]));
  if (simple)
    return simple;
  return intern(
      {kind, std::move(type), std::move(operands), std::move(ints), {}});
}

// Remembered, for parts of what is joined are sliced one by one, and one part
// may be joined many times.
Expr Expressions::slice(Expression asked) {
  auto [entry, isNew] = slices.try_emplace(identityOf(asked), nullptr);
  if (!isNew)
    return entry->second;
  Expr simple =
      simplifyMovement(Kind::Slice, asked.type, asked.operands, asked.ints);
  return entry->second = simple ? simple : intern(std::move(asked));
}

Expr Expressions::simplifyElementwise(Kind kind, const TensorType &type,
                                      std::vector<Expr> &operands,
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
  if (folds && mayFold(static_cast<int64_t>(size))) {
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
    return constant(type, std::move(elements));
  }
  if (kind == Kind::Select && operands[0]->isSplat())
    return operands[operands[0]->elements[0] ? 1 : 2];
  if (Expr hoisted = hoist(kind, type, operands, ints))
    return hoisted;
  if (operands.size() <= 2 && isInteger(type.dtype) &&
      isInteger(operands[0]->type.dtype))
    return simplifyInteger(kind, type, operands[0], operands.back());
  return nullptr;
}

// f(reshape(a), reshape(b)) -> reshape(f(a, b)); so too broadcasts.
Expr Expressions::hoist(Kind kind, const TensorType &type,
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
      inner.push_back(splat(innerType, operand->elements[0]));
    else if (repeatsScalar(operand) && !shape.empty())
      inner.push_back(make(Kind::Broadcast, innerType, operand->operands));
    else
      inner.push_back(operand->operands[0]);
  }
  return make(moved->kind, type,
              {make(kind, {type.dtype, shape}, std::move(inner), ints)},
              moved->ints);
}

Expr Expressions::simplifyInteger(Kind kind, const TensorType &type, Expr a,
                                  Expr b) {
  if (Expr affine = simplifyAffine(kind, type, a, b))
    return affine;
  uint64_t width = bitWidth(type.dtype);
  bool isNeutral =
      (b->isSplat(0) &&
       (kind == Kind::Add || kind == Kind::Subtract || kind == Kind::Or ||
        kind == Kind::Xor || kind == Kind::ShiftLeft ||
        kind == Kind::ShiftRight)) ||
      (b->isSplat(1) && kind == Kind::Multiply) ||
      (kind == Kind::And &&
       b->isSplat(width == 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1));
  if (isNeutral)
    return a;
  if (kind == Kind::ShiftRight && b->isSplat() && b->elements[0] >= width)
    return splat(type, 0);
  if (kind == Kind::Add && b->isSplat() && a->kind == Kind::Add &&
      a->operands[1]->isSplat())
    return make(Kind::Add, type,
                {a->operands[0], make(Kind::Add, type, {a->operands[1], b})});
  if (type.dtype != DType::U32)
    return nullptr;
  if (kind == Kind::Or)
    for (auto [left, right] : {std::pair(a, b), std::pair(b, a)})
      if (left->kind == Kind::ShiftLeft && right->kind == Kind::ShiftRight &&
          left->operands[0] == right->operands[0] &&
          left->operands[1]->isSplat() && right->operands[1]->isSplat() &&
          left->operands[1]->elements[0] > 0 &&
          left->operands[1]->elements[0] + right->operands[1]->elements[0] ==
              32)
        return make(Kind::RotateLeft, type, {left->operands[0]},
                    {static_cast<int64_t>(left->operands[1]->elements[0])});
  return kind == Kind::Add ? recogniseThreefry(*this, a, b) : nullptr;
}

Expr Expressions::simplifyAffine(Kind kind, const TensorType &type, Expr a,
                                 Expr b) {
  if (a->kind != Kind::Affine)
    return nullptr;
  // The greatest value must fit: only counters that do not wrap are affine.
  auto fits = [&](const std::vector<int64_t> &ints, const TensorType &as) {
    uint64_t limit = as.dtype == DType::U32   ? uint64_t{1} << 32
                     : as.dtype == DType::I32 ? uint64_t{1} << 31
                                              : uint64_t{1} << 62;
    __int128 greatest = ints[0];
    for (size_t d = 0; d < as.shape.size(); ++d)
      greatest += static_cast<__int128>(ints[d + 1]) * (as.shape[d] - 1);
    return greatest < static_cast<__int128>(limit);
  };
  std::vector<int64_t> ints = a->ints;
  if (kind == Kind::Convert)
    return (type.dtype == DType::U32 || type.dtype == DType::U64 ||
            type.dtype == DType::I32) &&
                   fits(ints, type)
               ? affine(type, ints)
               : nullptr;
  if (kind == Kind::ShiftRight && b->isSplat(32) &&
      fits(ints, {DType::U32, type.shape}))
    return splat(type, 0);
  if (kind == Kind::Add && b->isSplat() && b->elements[0] < (1ull << 40))
    ints[0] += static_cast<int64_t>(b->elements[0]);
  else if (kind == Kind::Add && b->kind == Kind::Affine)
    for (size_t i = 0; i < ints.size(); ++i)
      ints[i] += b->ints[i];
  else if (kind == Kind::Multiply && b->isSplat() &&
           b->elements[0] < (1ull << 40)) {
    __int128 factor = b->elements[0];
    for (int64_t &value : ints) {
      if (value * factor >= (static_cast<__int128>(1) << 62))
        return nullptr;
      value = static_cast<int64_t>(value * factor);
    }
  } else
    return nullptr;
  return fits(ints, type) ? affine(type, ints) : nullptr;
}

} // namespace graft::stablehlo
