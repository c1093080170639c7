// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Threefry-2x32 is recognised backwards from either of its last two sums. Each
// round is undone exactly: it is known from its xor which word was rotated, so
// no step has a choice. What the key words are is found on the way and checked
// at each use; so a match is a proof. Of a known key's sums some are folded:
// with 0 there is none, with a counter another counter.

#include "frontend/stablehlo/recognise/threefry.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace graft::stablehlo {

namespace {

constexpr int rotations[2][4] = {{13, 15, 26, 6}, {17, 29, 16, 24}};
constexpr uint64_t parity = 0x1BD11BDA;
constexpr uint64_t mask = 0xFFFFFFFF;

Expr otherOperand(Expr sum, Expr operand) {
  if (sum->kind != Kind::Add)
    return nullptr;
  if (sum->operands[0] == operand)
    return sum->operands[1];
  return sum->operands[1] == operand ? sum->operands[0] : nullptr;
}

// The counter that a known or counted word is modulo 2^32.
std::optional<std::vector<int64_t>> counterOf(Expr e) {
  if (e->kind == Kind::Affine)
    return e->ints;
  std::vector<int64_t> ints(e->type.shape.size() + 1, 0);
  if (e->isSplat()) {
    ints[0] = static_cast<int64_t>(e->elements[0]);
    return ints;
  }
  if (e->kind != Kind::Add || e->operands[0]->kind != Kind::Affine ||
      !e->operands[1]->isSplat())
    return std::nullopt;
  ints = e->operands[0]->ints;
  ints[0] += static_cast<int64_t>(e->operands[1]->elements[0]);
  return ints;
}

// sum - operand, if it is an operand of the sum, or both are counters.
Expr difference(Expressions &expressions, Expr sum, Expr operand) {
  const TensorType &type = sum->type;
  if (Expr other = otherOperand(sum, operand))
    return other;
  if (sum == operand)
    return expressions.splat(type, 0);
  auto from = counterOf(sum), ints = counterOf(operand);
  if (!from || !ints || operand->type != type)
    return nullptr;
  for (size_t d = 0; d < ints->size(); ++d)
    (*ints)[d] = (*from)[d] - (*ints)[d];
  if (std::any_of(ints->begin() + 1, ints->end(),
                  [](int64_t stride) { return stride < 0; }))
    return nullptr;
  Expr base = expressions.splat(type, std::exchange((*ints)[0], 0) & mask);
  return expressions.make(Kind::Add, type,
                          {expressions.affine(type, *std::move(ints)), base});
}

// sum - term where that is seen, else null.
Expr subtractTerm(Expressions &expressions, Expr sum, Expr term) {
  if (Expr rest = difference(expressions, sum, term))
    return rest;
  if (sum->kind == Kind::Add && sum->operands[1]->isSplat())
    if (Expr rest = subtractTerm(expressions, sum->operands[0], term))
      return expressions.make(Kind::Add, sum->type, {rest, sum->operands[1]});
  if (!term->isSplat())
    return nullptr;
  return expressions.make(
      Kind::Add, sum->type,
      {sum, expressions.splat(term->type, -term->elements[0] & mask)});
}

struct State {
  Expr x0 = nullptr;
  Expr x1 = nullptr;
};

// The state before and the sum of round `round`, whose second word `y1` is:
// y1 = y0 ^ rotl(x1), y0 = x0 + x1.
struct Round {
  Expr sum = nullptr;
  State before;
};

class Recogniser {
public:
  explicit Recogniser(Expressions &expressions) : expressions(expressions) {}

  // y1 + ks[0] + 5, the second word.
  Expr second(Expr a, Expr b, const TensorType &type) {
    auto split = splitInjection(a, b, 5, 19);
    if (!split)
      return nullptr;
    keys[0] = split->second;
    return finish(split->first.before, Kind::Threefry1, type);
  }

  // y0 + ks[2], the first word.
  Expr first(Expr y0, Expr key, const TensorType &type) {
    if (y0->kind != Kind::Add)
      return nullptr;
    for (int side : {0, 1}) {
      State before{y0->operands[1 - side], y0->operands[side]};
      if (!undo(before.x1, 18))
        continue;
      keys = {nullptr, nullptr, key};
      if (Expr word = finish(before, Kind::Threefry0, type))
        return word;
    }
    return nullptr;
  }

private:
  std::optional<Round> undo(Expr y1, int round) {
    if (y1->kind != Kind::Xor)
      return std::nullopt;
    int amount = rotations[round / 4 % 2][round % 4];
    for (int side : {0, 1}) {
      Expr rotated = y1->operands[side], sum = y1->operands[1 - side];
      if (rotated->kind != Kind::RotateLeft || rotated->ints[0] != amount)
        continue;
      Expr x1 = rotated->operands[0];
      if (Expr x0 = difference(expressions, sum, x1))
        return Round{sum, {x0, x1}};
    }
    return std::nullopt;
  }

  bool bind(int index, Expr key) {
    if (!keys[index])
      keys[index] = key;
    return keys[index] == key;
  }

  // Splits a + b = y1 + key + count, y1 the second word after `round`.
  std::optional<std::pair<Round, Expr>>
  splitInjection(Expr a, Expr b, uint32_t count, int round) {
    if (!b->isSplat())
      return std::nullopt;
    if (auto undone = undo(a, round))
      return std::pair(
          *undone, expressions.splat(b->type, (b->elements[0] - count) & mask));
    if (a->kind == Kind::Add && b->isSplat(count))
      for (int side : {0, 1})
        if (auto undone = undo(a->operands[side], round))
          return std::pair(*undone, a->operands[1 - side]);
    return std::nullopt;
  }

  // Undoes the injection after a group and the group's last round.
  bool undoGroupEnd(State &state, int round) {
    int group = round / 4;
    Expr a = state.x1, b = expressions.splat(a->type, 0);
    if (a->kind == Kind::Add)
      std::tie(a, b) = std::pair(a->operands[0], a->operands[1]);
    auto split = splitInjection(a, b, group + 1, round);
    if (!split || !bind((group + 2) % 3, split->second))
      return false;
    Expr key = difference(expressions, state.x0, split->first.sum);
    if (!key || !bind((group + 1) % 3, key))
      return false;
    state = split->first.before;
    return true;
  }

  // `state` is that after round 18 of 0 to 19.
  Expr finish(State state, Kind kind, const TensorType &type) {
    for (int round = 18; round >= 0; --round) {
      if (round % 4 == 3) {
        if (!undoGroupEnd(state, round))
          return nullptr;
        continue;
      }
      auto undone = undo(state.x1, round);
      if (!undone || undone->sum != state.x0)
        return nullptr;
      state = undone->before;
    }
    Expr mixed =
        expressions.make(Kind::Xor, type,
                         {expressions.make(Kind::Xor, type, {keys[0], keys[1]}),
                          expressions.splat(type, parity)});
    Expr c0 = subtractTerm(expressions, state.x0, keys[0]);
    Expr c1 = subtractTerm(expressions, state.x1, keys[1]);
    if (mixed != keys[2] || !c0 || !c1)
      return nullptr;
    return expressions.make(kind, type, {keys[0], keys[1], c0, c1});
  }

  Expressions &expressions;
  std::array<Expr, 3> keys{};
};

} // namespace

Expr recogniseThreefry(Expressions &expressions, Expr a, Expr b) {
  if (Expr word = Recogniser(expressions).second(a, b, a->type))
    return word;
  if (Expr word = Recogniser(expressions).first(a, b, a->type))
    return word;
  return Recogniser(expressions).first(b, a, a->type);
}

} // namespace graft::stablehlo
