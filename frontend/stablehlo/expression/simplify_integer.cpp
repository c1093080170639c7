// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/simplify.h"

namespace graft::stablehlo {

namespace {

Expr simplifyAffine(Expressions &expressions, Kind kind, const TensorType &type,
                    Expr a, Expr b) {
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
               ? expressions.affine(type, ints)
               : nullptr;
  if (kind == Kind::ShiftRight && b->isSplat(32) &&
      fits(ints, {DType::U32, type.shape}))
    return expressions.splat(type, 0);
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
  return fits(ints, type) ? expressions.affine(type, ints) : nullptr;
}

} // namespace

Expr simplifyInteger(Expressions &expressions, Kind kind,
                     const TensorType &type, Expr a, Expr b) {
  if (Expr counters = simplifyAffine(expressions, kind, type, a, b))
    return counters;
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
    return expressions.splat(type, 0);
  if (kind == Kind::Add && b->isSplat() && a->kind == Kind::Add &&
      a->operands[1]->isSplat())
    return expressions.make(
        Kind::Add, type,
        {a->operands[0],
         expressions.make(Kind::Add, type, {a->operands[1], b})});
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
        return expressions.make(
            Kind::RotateLeft, type, {left->operands[0]},
            {static_cast<int64_t>(left->operands[1]->elements[0])});
  return kind == Kind::Add ? expressions.sumRule(expressions, a, b) : nullptr;
}

} // namespace graft::stablehlo
