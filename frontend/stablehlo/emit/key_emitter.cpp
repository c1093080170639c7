// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/emit/key_emitter.h"

namespace graft::stablehlo {

using llvm::failed;
using llvm::failure;
using llvm::FailureOr;

namespace {

// One key's data in an argument, or what an island gives, [..., 2].
struct PlacedData {
  Expr whole = nullptr;
  std::vector<int64_t> index;
  friend bool operator==(const PlacedData &, const PlacedData &) = default;
};

// The data of which scalar `e` is the word `which`, or nothing.
std::optional<PlacedData> dataOf(Expr e, int64_t which) {
  if (e->kind != Kind::Reshape || e->operands[0]->kind != Kind::Slice)
    return std::nullopt;
  Expr slice = e->operands[0], whole = slice->operands[0];
  const Shape &shape = whole->type.shape;
  bool isThere = whole->kind == Kind::Parameter || whole->kind == Kind::Island;
  if (!isThere || shape.empty() || shape.back() != 2 || slice->size() != 1 ||
      slice->ints[shape.size() - 1] != which)
    return std::nullopt;
  return PlacedData{
      whole, {slice->ints.begin(), slice->ints.begin() + shape.size() - 1}};
}

bool isBlock(Expr e) {
  return e->kind == Kind::Threefry0 || e->kind == Kind::Threefry1;
}

// Word `number` of the original layout's stream of 2 * half words.
struct StreamWord {
  int64_t number, half;
};
std::optional<StreamWord> streamWord(Expr e) {
  if (!isBlock(e) || !e->operands[2]->isSplat() || !e->operands[3]->isSplat())
    return std::nullopt;
  auto first = static_cast<int64_t>(e->operands[2]->elements[0]);
  auto second = static_cast<int64_t>(e->operands[3]->elements[0]);
  return StreamWord{e->kind == Kind::Threefry0 ? first : second,
                    second - first};
}

/// Whether the words are of Threefry blocks of one key.
bool isMadeOfAKey(Expr k0, Expr k1) {
  return isBlock(k0) && isBlock(k1) && k0->operands[0] == k1->operands[0] &&
         k0->operands[1] == k1->operands[1];
}

} // namespace

// Keys come before those that are made of them. There may be as many of these,
// one of the other, as the program has draws.
FailureOr<ValueId> KeyEmitter::key(Expr k0, Expr k1, Expr user, Emit emit) {
  llvm::SmallVector<std::pair<Expr, Expr>> missing;
  std::pair<Expr, Expr> words(k0, k1);
  while (!keys.contains(words)) {
    missing.push_back(words);
    if (!isMadeOfAKey(words.first, words.second))
      break;
    words = {words.first->operands[0], words.first->operands[1]};
  }
  for (auto [first, second] : llvm::reverse(missing)) {
    FailureOr<ValueId> made = newKey(first, second, user, emit);
    if (failed(made))
      return failure();
    keys[{first, second}] = *made;
  }
  return keys[{k0, k1}];
}

FailureOr<ValueId> KeyEmitter::newKey(Expr k0, Expr k1, Expr user, Emit emit) {
  if (k0->isSplat() && k1->isSplat())
    return recorder.add(user, KeyOp{{static_cast<uint32_t>(k0->elements[0]),
                                     static_cast<uint32_t>(k1->elements[0])}});
  if (auto data = dataOf(k0, 0); data && data == dataOf(k1, 1))
    return placedKey(data->whole, data->index, user, emit);
  if (!isMadeOfAKey(k0, k1))
    return refuse(user, "random numbers whose key is not understood");
  const ValueId from = keys[{k0->operands[0], k0->operands[1]}];
  // fold_in, and the partitionable layout's split, which is the same.
  if (k0->kind == Kind::Threefry0 && k1->kind == Kind::Threefry1 &&
      k0->operands == k1->operands && k0->operands[2]->isSplat(0))
    return foldIn(from, k0->operands[3], user, emit);
  auto first = streamWord(k0), second = streamWord(k1);
  if (first && second && first->half == second->half &&
      first->number % 2 == 0 && second->number == first->number + 1)
    return recorder.add(user, SplitOp{from, first->number / 2, first->half,
                                      CounterLayout::Original});
  return refuse(user, "random numbers whose key is not understood");
}

// The key whose data is at `index` of what is there before the program runs.
FailureOr<ValueId> KeyEmitter::placedKey(Expr whole, std::vector<int64_t> index,
                                         Expr user, Emit emit) {
  FailureOr<ValueId> emitted = emit(whole);
  if (failed(emitted))
    return failure();
  ValueId words = *emitted;
  if (!index.empty()) {
    std::vector<int64_t> strides(index.size() + 1, 1);
    Shape sizes(index.size(), 1);
    sizes.push_back(2);
    index.push_back(0);
    words =
        recorder.add(user, ComputeOp{{Slice{std::move(index), std::move(sizes),
                                            std::move(strides)}},
                                     {words}});
    words = recorder.add(user, ComputeOp{{Reshape{{2}}}, {words}});
  }
  return recorder.add(user, WrapKeyDataOp{words});
}

// `from` with `data` folded in, which may be a count and a known offset.
FailureOr<ValueId> KeyEmitter::foldIn(ValueId from, Expr data, Expr user,
                                      Emit emit) {
  Expr count = nullptr;
  uint32_t offset = 0;
  if (data->isSplat())
    offset = static_cast<uint32_t>(data->elements[0]);
  else if (data->kind == Kind::Add && data->operands[1]->isSplat()) {
    count = data->operands[0];
    offset = static_cast<uint32_t>(data->operands[1]->elements[0]);
  } else
    count = data;
  if (!count)
    return recorder.add(user, FoldInOp{from, noValue, offset});
  FailureOr<ValueId> counter = emit(count);
  if (failed(counter))
    return failure();
  return recorder.add(user, FoldInOp{from, *counter, offset});
}

} // namespace graft::stablehlo
