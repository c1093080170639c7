// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/patterns.h"
#include "frontend/stablehlo/random.h"

namespace graft::stablehlo {

namespace {

Expr strip(Expr e) { return e->kind == Kind::Reshape ? e->operands[0] : e; }

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
      return matchWords(e) || matchStream(e);
    if (width == 64)
      return matchDoubleWords(e);
    return width < 32 && e->kind == Kind::Convert &&
           e->operands[0]->type.dtype == DType::U32 &&
           (matchWords(e->operands[0]) || matchParts(e->operands[0], width));
  }

  // Bits that are a draw already.
  bool matchDrawn(Expr e) {
    draw.k0 = e->operands[0];
    draw.k1 = e->operands[1];
    draw.sampler = expressions.samplerOf(e);
    return draw.sampler.kind == SamplerKind::RandomBits;
  }

  static bool sameBlock(Expr x0, Expr x1) {
    return x0->kind == Kind::Threefry0 && x1->kind == Kind::Threefry1 &&
           x0->operands == x1->operands;
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

  // Whether `x1` is the second words of the blocks of which `x0` is the first,
  // or all but the last of them. A single one is a function of scalars.
  bool isOtherHalf(Expr x1, Expr x0) {
    if (x1->kind == Kind::Slice && x1->ints == std::vector<int64_t>{0, 1})
      x1 = strip(x1->operands[0]);
    if (x1->size() != 1 || x0->size() != 2)
      return sameBlock(x0, x1) && x1->size() == x0->size();
    return x0->kind == Kind::Threefry0 && x0->type.shape.size() == 1 &&
           x1 == expressions.element(
                     expressions.make(Kind::Threefry1, x0->type, x0->operands),
                     {0});
  }

  // Original: the first words of blocks (j, h + j), then the second ones.
  bool matchStream(Expr e) {
    const Shape shape = e->type.shape;
    e = strip(e);
    int64_t words = e->size(), half = (words + 1) / 2;
    Expr x0 = strip(e);
    if (words != 1) {
      if (e->kind != Kind::Concatenate || e->operands.size() != 2 ||
          e->type.shape.size() != 1)
        return false;
      x0 = strip(e->operands[0]);
      if (!isOtherHalf(strip(e->operands[1]), x0))
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
               matchHalves(x0, shape);
    }
    return false;
  }

  bool matchHalves(Expr x0, const Shape &shape) {
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

  // Original: the bytes or 16-bit halves of the words, lowest first.
  bool matchParts(Expr e, int64_t width) {
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
        !matchStream(shifted->operands[0]->operands[0]))
      return false;
    int64_t words = draw.sampler.shape[0];
    draw.sampler.shape = shape;
    return words == (size + perWord - 1) / perWord;
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
