// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/original_bits.h"

#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/recognise/patterns.h"

namespace graft::stablehlo {

namespace {

// Whether `x1` is the second words of the blocks of which `x0` is the first,
// or all but the last of them. A single one is a function of scalars.
bool isOtherHalf(Expressions &expressions, Expr x1, Expr x0) {
  if (x1->kind == Kind::Slice && x1->ints == std::vector<int64_t>{0, 1})
    x1 = strip(x1->operands[0]);
  if (x1->size() != 1 || x0->size() != 2)
    return sameBlock(x0, x1) && x1->size() == x0->size();
  return x0->kind == Kind::Threefry0 && x0->type.shape.size() == 1 &&
         x1 ==
             element(expressions,
                     expressions.make(Kind::Threefry1, x0->type, x0->operands),
                     {0});
}

} // namespace

bool matchStream(Expressions &expressions, Expr e, RecognisedDraw &draw) {
  const Shape shape = e->type.shape;
  e = strip(e);
  int64_t words = e->size(), half = (words + 1) / 2;
  Expr x0 = strip(e);
  if (words != 1) {
    if (e->kind != Kind::Concatenate || e->operands.size() != 2 ||
        e->type.shape.size() != 1)
      return false;
    x0 = strip(e->operands[0]);
    if (!isOtherHalf(expressions, strip(e->operands[1]), x0))
      return false;
  }
  if (x0->kind != Kind::Threefry0 || x0->size() != half)
    return false;
  const std::vector<Expr> &block = x0->operands;
  draw.k0 = repeated(expressions, block[0]);
  draw.k1 = repeated(expressions, block[1]);
  const TensorType &type = x0->type;
  auto counter = [&](TensorType of, int64_t base) {
    std::vector<int64_t> ints(of.shape.size() + 1, 1);
    ints[0] = base;
    return expressions.affine(std::move(of), std::move(ints));
  };
  Expr second = counter(type, half);
  if (words % 2 != 0)
    second = half == 1
                 ? expressions.splat(type, 0)
                 : expressions.make(Kind::Concatenate, type,
                                    {counter({DType::U32, {half - 1}}, half),
                                     expressions.splat({DType::U32, {1}}, 0)},
                                    {0});
  draw.sampler.layout = CounterLayout::Original;
  draw.sampler.shape = shape;
  return draw.k0 && draw.k1 && block[2] == counter(type, 0) &&
         block[3] == second;
}

bool matchHalves(Expressions &expressions, Expr x0, const Shape &shape,
                 RecognisedDraw &draw) {
  const std::vector<Expr> &block = x0->operands;
  const TensorType &type = x0->type;
  int64_t size = x0->size();
  draw.k0 = repeated(expressions, block[0]);
  draw.k1 = repeated(expressions, block[1]);
  draw.sampler.layout = CounterLayout::Original;
  draw.sampler.shape = shape;
  std::vector<int64_t> first(type.shape.size() + 1, 1), second;
  first[0] = 0;
  second = first;
  second[0] = size;
  return draw.k0 && draw.k1 && type.shape.size() <= 1 &&
         block[2] == expressions.affine(type, std::move(first)) &&
         block[3] == expressions.affine(type, std::move(second));
}

bool matchParts(Expressions &expressions, Expr e, int64_t width,
                RecognisedDraw &draw) {
  int64_t perWord = 32 / width, size = e->size();
  const Shape shape = e->type.shape;
  if (e->kind == Kind::Slice && shape.size() == 1 && e->ints[0] == 0 &&
      e->ints[1] == 1)
    e = e->operands[0];
  e = strip(e);
  if (e->kind != Kind::Transpose || e->type.shape.size() != 2 ||
      e->type.shape[1] != perWord || e->ints[0] != 1)
    return false;
  Expr shifted = besides(e->operands[0], Kind::And, [&](Expr other) {
    return other->isSplat((uint64_t{1} << width) - 1);
  });
  if (!shifted || shifted->kind != Kind::ShiftRight ||
      shifted->operands[0]->kind != Kind::Broadcast ||
      shifted->operands[0]->ints != std::vector<int64_t>{1} ||
      shifted->operands[1] !=
          expressions.affine(shifted->type, {0, width, 0}) ||
      !matchStream(expressions, shifted->operands[0]->operands[0], draw))
    return false;
  int64_t words = draw.sampler.shape[0];
  draw.sampler.shape = shape;
  return words == (size + perWord - 1) / perWord;
}

} // namespace graft::stablehlo
