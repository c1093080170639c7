// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// jax.random.randint, by jax/_src/random.py (0.10.2): of two draws of bits,
// whose keys are split off one, the remainder of a number of 64 bits. What it
// would be of the parts that are found is built again and compared.

#include "frontend/stablehlo/expression/element.h"
#include "frontend/stablehlo/recognise/prng.h"
#include "frontend/stablehlo/recognise/random.h"
#include "ir/core/scalar.h"

namespace graft::stablehlo {

namespace {

/// The operand of the remainder by a known number that `e` is.
Expr dividend(Expr e, Expr &span) {
  if (e->kind != Kind::Remainder || !e->operands[1]->isSplat())
    return nullptr;
  span = e->operands[1];
  return e->operands[0];
}

class RandInt {
public:
  explicit RandInt(Expressions &expressions) : expressions(expressions) {}

  std::optional<RecognisedDraw> match(Expr e) {
    Expr moved = e;
    uint64_t minimum = 0;
    if (e->kind == Kind::Add && e->operands[1]->isSplat()) {
      moved = e->operands[0];
      minimum = e->operands[1]->elements[0];
    }
    Expr span = nullptr;
    Expr sum = moved->kind == Kind::Convert ? dividend(moved->operands[0], span)
                                            : nullptr;
    if (!sum || sum->type.dtype != DType::U32 || sum->kind != Kind::Add)
      return std::nullopt;
    for (Expr low : sum->operands)
      if (auto draw = matchLow(moved, low, span)) {
        Sampler &sampler = draw->sampler;
        sampler.kind = SamplerKind::RandInt;
        sampler.dtype = DType::I32;
        sampler.shape = e->type.shape;
        sampler.minimum = toSigned(DType::I32, minimum);
        sampler.maximum =
            sampler.minimum + static_cast<int64_t>(span->elements[0]);
        if (!span->isSplat(0) && verify(sampler).ok())
          return draw;
      }
    return std::nullopt;
  }

private:
  // With the remainder `low` of the lower bits, whose key was split off.
  std::optional<RecognisedDraw> matchLow(Expr moved, Expr low, Expr span) {
    Expr lowSpan = nullptr;
    Expr bits = dividend(low, lowSpan);
    if (!bits || lowSpan != span)
      return std::nullopt;
    auto draw = recogniseDraw(expressions, bits);
    if (!draw || draw->sampler.kind != SamplerKind::RandomBits ||
        !draw->k0->type.shape.empty() || draw->k0->operands.size() != 4)
      return std::nullopt;
    draw->k1 = draw->k0->operands[1];
    draw->k0 = draw->k0->operands[0];
    if (made(*draw, moved->type, span) != moved)
      return std::nullopt;
    return draw;
  }

  // The same as JAX makes it, without the minimum.
  Expr made(const RecognisedDraw &draw, const TensorType &type, Expr span) {
    bool original = draw.sampler.layout == CounterLayout::Original;
    Threefry threefry(expressions, original);
    Expr keys = threefry.split({draw.k0, draw.k1}, {2});
    TensorType words{DType::U32, type.shape};
    auto bits = [&](int64_t which) {
      KeyWords key{element(expressions, keys, {which, 0}),
                   element(expressions, keys, {which, 1})};
      return remainder(threefry.words(key, type.shape, 32), span);
    };
    Expr factor = remainder(expressions.splat(words, 1 << 16), span);
    factor = remainder(
        expressions.make(Kind::Multiply, words, {factor, factor}), span);
    Expr high = expressions.make(Kind::Multiply, words, {bits(0), factor});
    Expr sum = expressions.make(Kind::Add, words, {high, bits(1)});
    return expressions.make(Kind::Convert, type, {remainder(sum, span)});
  }

  Expr remainder(Expr of, Expr span) {
    return expressions.make(Kind::Remainder, of->type, {of, span});
  }

  Expressions &expressions;
};

} // namespace

std::optional<RecognisedDraw> recogniseRandInt(Expressions &expressions,
                                               Expr tensor) {
  return RandInt(expressions).match(tensor);
}

} // namespace graft::stablehlo
