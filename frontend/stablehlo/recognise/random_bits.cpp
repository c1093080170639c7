// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/expression/row_major.h"
#include "frontend/stablehlo/recognise/original_bits.h"
#include "frontend/stablehlo/recognise/patterns.h"
#include "frontend/stablehlo/recognise/random.h"

namespace graft::stablehlo {

namespace {

class Matcher {
public:
  explicit Matcher(Expressions &expressions) : expressions(expressions) {}

  std::optional<RecognisedDraw> match(Expr e) {
    draw.sampler.dtype = e->type.dtype;
    return matchRandomBits(e) ? std::optional(draw) : std::nullopt;
  }

  // The bits of a fraction of `format`. A BF16 draw takes a byte, which is
  // widened.
  std::optional<RecognisedDraw> match(Expr e, DType format) {
    if (format != DType::BF16)
      return match(e);
    bool isByte =
        e->kind == Kind::Convert && e->operands[0]->type.dtype == DType::U8;
    return isByte ? match(e->operands[0]) : std::nullopt;
  }

private:
  bool matchRandomBits(Expr e) {
    draw.sampler.kind = SamplerKind::RandomBits;
    int64_t width = bitWidth(e->type.dtype);
    if (e->kind == Kind::Draw)
      return matchDrawn(e);
    if (width == 32)
      return matchWords(e) || matchStream(expressions, e, draw);
    if (width == 64)
      return matchDoubleWords(e);
    return width < 32 && e->kind == Kind::Convert &&
           e->operands[0]->type.dtype == DType::U32 &&
           (matchWords(e->operands[0]) ||
            matchParts(expressions, e->operands[0], width, draw));
  }

  // Bits that are a draw already.
  bool matchDrawn(Expr e) {
    draw.k0 = e->operands[0];
    draw.k1 = e->operands[1];
    draw.sampler = expressions.samplerOf(e);
    return draw.sampler.kind == SamplerKind::RandomBits;
  }

  // Partitionable: x0 ^ x1 of the block with the element's index.
  bool matchWords(Expr e) {
    if (e->kind != Kind::Xor || !(sameBlock(e->operands[0], e->operands[1]) ||
                                  sameBlock(e->operands[1], e->operands[0])))
      return false;
    return matchIndices(e->operands[0]->operands, e->type.shape);
  }

  // The block of each element has its index.
  bool matchIndices(const std::vector<Expr> &block, const Shape &shape) {
    size_t batch = 0;
    if (!matchKeys(block[0], block[1], batch))
      return false;
    Shape drawn(shape.begin() + batch, shape.end());
    std::vector<int64_t> ints(batch + 1, 0);
    for (int64_t stride : rowMajor(drawn))
      ints.push_back(stride);
    draw.sampler.shape = drawn;
    if (numElements(drawn).value_or(0) <= int64_t{1} << 32)
      return block[2]->isSplat(0) &&
             block[3] == expressions.affine({DType::U32, shape}, ints);
    TensorType words{DType::U32, shape}, wide{DType::U64, shape};
    Expr index = expressions.affine(wide, ints);
    Expr high = expressions.make(Kind::ShiftRight, wide,
                                 {index, expressions.splat(wide, 32)});
    return block[3] == expressions.make(Kind::Convert, words, {index}) &&
           block[2] == expressions.make(Kind::Convert, words, {high});
  }

  // The keys' words, and how many leading dimensions they have.
  bool matchKeys(Expr k0, Expr k1, size_t &batch) {
    const Shape &shape = k0->type.shape;
    Shape keys;
    for (Expr *key : {&draw.k0, &draw.k1}) {
      Expr word = key == &draw.k0 ? k0 : k1;
      *key = repeated(expressions, word);
      if (*key)
        continue;
      std::vector<int64_t> places;
      if (word->kind == Kind::Broadcast)
        places = word->ints;
      else
        for (size_t d = 0; d < shape.size(); ++d)
          places.push_back(static_cast<int64_t>(d));
      for (size_t d = 0; d < places.size(); ++d)
        if (places[d] != static_cast<int64_t>(d))
          return false;
      *key = word->kind == Kind::Broadcast ? word->operands[0] : word;
      keys = (*key)->type.shape;
      batch = keys.size();
    }
    return draw.k0->type.shape == draw.k1->type.shape;
  }

  // x0 << 32 | x1 of the block with the element's index or, originally, of
  // (j, n + j).
  bool matchDoubleWords(Expr e) {
    const Shape shape = e->type.shape;
    e = strip(e);
    if (e->kind != Kind::Or)
      return false;
    for (int side : {0, 1}) {
      Expr shifted = e->operands[side], low = e->operands[1 - side];
      if (shifted->kind != Kind::ShiftLeft ||
          !shifted->operands[1]->isSplat(32) || low->kind != Kind::Convert)
        continue;
      Expr high = shifted->operands[0];
      if (high->kind != Kind::Convert)
        continue;
      Expr x0 = strip(high->operands[0]), x1 = strip(low->operands[0]);
      if (sameBlock(x0, x1))
        return (x0->type.shape == shape && matchIndices(x0->operands, shape)) ||
               matchHalves(expressions, x0, shape, draw);
    }
    return false;
  }

  Expressions &expressions;
  RecognisedDraw draw;
};

} // namespace

std::optional<RecognisedDraw> recogniseBits(Expressions &expressions,
                                            Expr tensor) {
  return Matcher(expressions).match(tensor);
}

std::optional<RecognisedDraw> recogniseBitsOf(Expressions &expressions,
                                              Expr tensor, DType format) {
  return Matcher(expressions).match(tensor, format);
}

} // namespace graft::stablehlo
