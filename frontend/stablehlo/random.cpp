// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/random.h"

#include <cmath>
#include <cstring>

#include "graft/float16.h"

namespace graft::stablehlo {

namespace {

double toDouble(Expr constant) {
  uint64_t bits = constant->elements[0];
  auto word = static_cast<uint32_t>(bits);
  float narrow;
  std::memcpy(&narrow, &word, sizeof(narrow));
  double wide;
  std::memcpy(&wide, &bits, sizeof(wide));
  switch (constant->type.dtype) {
  case DType::F64:
    return wide;
  case DType::BF16:
    return fromBFloat16(static_cast<uint16_t>(bits));
  case DType::F16:
    return fromFloat16(static_cast<uint16_t>(bits));
  default:
    return narrow;
  }
}

bool isFloatSplat(Expr e, double value) {
  return e->isSplat() && toDouble(e) == value;
}

// The scalar that a tensor repeats, a constant or not.
Expr repeated(Expressions &expressions, Expr tensor) {
  if (tensor->isSplat())
    return expressions.splat({tensor->type.dtype, {}}, tensor->elements[0]);
  if (tensor->kind == Kind::Broadcast && tensor->operands[0]->size() == 1)
    tensor = tensor->operands[0];
  return tensor->size() == 1
             ? expressions.make(Kind::Reshape, {tensor->type.dtype, {}},
                                {tensor})
             : nullptr;
}

// The operand beside which `e`, of two operands, has `test` hold.
template <class Test> Expr besides(Expr e, Kind kind, const Test &test) {
  if (e->kind != kind)
    return nullptr;
  if (test(e->operands[1]))
    return e->operands[0];
  return test(e->operands[0]) ? e->operands[1] : nullptr;
}

Expr strip(Expr e) { return e->kind == Kind::Reshape ? e->operands[0] : e; }

class Matcher {
public:
  explicit Matcher(Expressions &expressions) : expressions(expressions) {}

  std::optional<RecognisedDraw> match(Expr e) {
    if (matchUnscaled(e))
      return draw;
    Expr drawn = nullptr;
    if (e->kind == Kind::Multiply && e->operands[1]->isSplat())
      drawn = e->operands[0];
    if (!drawn || !matchUnscaled(drawn) || !isScaled(draw.sampler.kind))
      return std::nullopt;
    draw.sampler.scale = toDouble(e->operands[1]);
    return draw;
  }

private:
  bool matchUnscaled(Expr e) {
    draw = {};
    draw.sampler.dtype = e->type.dtype;
    if (e->kind == Kind::Draw) {
      draw = {e->operands[0], e->operands[1], expressions.samplerOf(e)};
      return true;
    }
    if (isUnsigned(e->type.dtype))
      return matchRandomBits(e);
    if (!isComputableFloat(e->type.dtype))
      return false;
    return matchTruncated(e) || matchNormal(e) || matchUniform(e);
  }

  // max(lower, f * span + lower)
  bool matchUniform(Expr e) {
    Expr lower, span;
    if (!matchUniform(e, lower, span) || !lower->isSplat() || !span->isSplat())
      return false;
    Sampler &s = draw.sampler;
    s.kind = SamplerKind::Uniform;
    s.lower = toDouble(lower);
    s.upper = roundTo(s.dtype, s.lower + toDouble(span));
    // Only lower and span are of consequence; upper must give that span.
    return roundTo(s.dtype, s.upper - s.lower) == toDouble(span);
  }

  bool matchUniform(Expr e, Expr &lower, Expr &span) {
    if (e->kind != Kind::Maximum)
      return false;
    for (int side : {0, 1}) {
      Expr low = e->operands[side];
      Expr product = besides(e->operands[1 - side], Kind::Add,
                             [&](Expr other) { return other == low; });
      if (!product || product->kind != Kind::Multiply)
        continue;
      for (int factor : {0, 1}) {
        lower = repeated(expressions, low);
        span = repeated(expressions, product->operands[factor]);
        if (lower && span && matchFraction(product->operands[1 - factor]))
          return true;
      }
    }
    return false;
  }

  // bitcast(bits >> unused | bits of 1.0) - 1.0
  bool matchFraction(Expr e) {
    if (e->kind != Kind::Subtract || !isFloatSplat(e->operands[1], 1) ||
        e->operands[0]->kind != Kind::Bitcast)
      return false;
    struct Format {
      DType dtype;
      uint64_t unused, one;
    };
    for (Format format :
         {Format{DType::F32, 9, 0x3F800000}, Format{DType::BF16, 1, 0x3F80},
          Format{DType::F16, 6, 0x3C00}}) {
      if (format.dtype != e->type.dtype)
        continue;
      Expr shifted =
          besides(e->operands[0]->operands[0], Kind::Or,
                  [&](Expr other) { return other->isSplat(format.one); });
      return shifted && shifted->kind == Kind::ShiftRight &&
             shifted->operands[1]->isSplat(format.unused) &&
             matchBits(shifted->operands[0], format.dtype);
    }
    return false;
  }

  Expr matchErfInv(Expr e) {
    double root = roundTo(e->type.dtype, std::sqrt(2.0));
    Expr inverse = besides(e, Kind::Multiply, [&](Expr other) {
      return isFloatSplat(other, root);
    });
    return inverse && inverse->kind == Kind::ErfInv ? inverse->operands[0]
                                                    : nullptr;
  }

  // sqrt2 * erf_inv(uniform(nextafter(-1, 0), 1))
  bool matchNormal(Expr e) {
    Expr uniform = matchErfInv(e), lower, span;
    if (!uniform || !matchUniform(uniform, lower, span))
      return false;
    double least = e->type.dtype == DType::F64 ? std::nextafter(-1.0, 0.0)
                                               : nextUp(e->type.dtype, -1.0f);
    draw.sampler.kind = SamplerKind::Normal;
    return isFloatSplat(lower, least) && isFloatSplat(span, 2);
  }

  // The bound of which `e` is erf(bound / sqrt2), next to `bound` itself.
  bool isErfOf(Expr e, Expr bound) {
    TensorType scalar{e->type.dtype, {}};
    if (e->kind != Kind::Function ||
        e->ints[0] != static_cast<int64_t>(ElementwiseKind::Erf) ||
        !e->operands[0]->isSplat() || !bound->isSplat())
      return false;
    float root = roundTo(e->type.dtype, std::sqrt(2.0f));
    return toDouble(e->operands[0]) ==
           roundTo(e->type.dtype, static_cast<float>(toDouble(bound)) / root);
  }

  // The bound that e = nextafter(bound, infinity) clamps to.
  Expr matchClamp(Expr e, double towards) {
    Expr clamp = repeated(expressions, e);
    if (!clamp || clamp->kind != Kind::NextAfter ||
        !clamp->operands[0]->isSplat() ||
        !isFloatSplat(clamp->operands[1], towards))
      return nullptr;
    return clamp->operands[0];
  }

  bool matchTruncated(Expr e) {
    Expr lower = nullptr, upper = nullptr;
    Expr raised = besides(e, Kind::Minimum, [&](Expr other) {
      return (upper = matchClamp(other, -INFINITY)) != nullptr;
    });
    Expr number =
        !raised ? nullptr : besides(raised, Kind::Maximum, [&](Expr other) {
          return (lower = matchClamp(other, INFINITY)) != nullptr;
        });
    Expr uniform = number ? matchErfInv(number) : nullptr, low, span;
    if (!uniform || e->type.dtype == DType::F64 ||
        !matchUniform(uniform, low, span))
      return false;
    if (!isErfOf(low, lower) || span->kind != Kind::Subtract ||
        span->operands[1] != low || !isErfOf(span->operands[0], upper))
      return false;
    draw.sampler.kind = SamplerKind::TruncatedNormal;
    draw.sampler.lower = toDouble(lower);
    draw.sampler.upper = toDouble(upper);
    return true;
  }

  static bool isScaled(SamplerKind kind) {
    return kind == SamplerKind::Uniform || kind == SamplerKind::Normal ||
           kind == SamplerKind::TruncatedNormal ||
           kind == SamplerKind::Orthogonal;
  }

  bool matchRandomBits(Expr e) {
    draw.sampler.kind = SamplerKind::RandomBits;
    int64_t width = bitWidth(e->type.dtype);
    if (width == 32)
      return matchWords(e) || matchStream(e);
    return width < 32 && e->kind == Kind::Convert &&
           e->operands[0]->type.dtype == DType::U32 &&
           (matchWords(e->operands[0]) || matchParts(e->operands[0], width));
  }

  bool matchBits(Expr e, DType dtype) {
    if (dtype == DType::F32)
      return matchWords(e) || matchStream(e);
    // A BF16 draw takes a byte, which is widened.
    if (dtype == DType::BF16) {
      if (e->kind != Kind::Convert || e->operands[0]->type.dtype != DType::U8)
        return false;
      e = e->operands[0];
    }
    return e->kind == Kind::Convert &&
           (matchWords(e->operands[0]) ||
            matchParts(e->operands[0], dtype == DType::BF16 ? 8 : 16));
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
    const std::vector<Expr> &block = e->operands[0]->operands;
    const Shape &shape = e->type.shape;
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
    if (x1->kind == Kind::Slice && x1->ints[0] == 0)
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

std::optional<RecognisedDraw> recogniseDraw(Expressions &expressions,
                                            Expr tensor) {
  return Matcher(expressions).match(tensor);
}

} // namespace graft::stablehlo
