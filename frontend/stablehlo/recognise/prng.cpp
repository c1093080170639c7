// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/prng.h"

#include <algorithm>

#include "frontend/stablehlo/expression/row_major.h"

namespace graft::stablehlo {

KeyWords Threefry::wordsOf(Expr keys) {
  Shape batch = keys->type.shape;
  batch.pop_back();
  return {wordOf(keys, batch, 0), wordOf(keys, batch, 1)};
}

Expr Threefry::keysOf(const KeyWords &words) {
  Shape shape = words.shape();
  shape.push_back(1);
  TensorType part{DType::U32, shape};
  shape.back() = 2;
  return expressions.make(Kind::Concatenate, {DType::U32, shape},
                          {expressions.make(Kind::Reshape, part, {words.k0}),
                           expressions.make(Kind::Reshape, part, {words.k1})},
                          {static_cast<int64_t>(shape.size()) - 1});
}

KeyWords Threefry::block(const KeyWords &keys, Expr c0, Expr c1) {
  const TensorType &type = c1->type;
  std::vector<Expr> operands = {spread(keys.k0, type.shape),
                                spread(keys.k1, type.shape), c0, c1};
  return {expressions.make(Kind::Threefry0, type, operands),
          expressions.make(Kind::Threefry1, type, operands)};
}

KeyWords Threefry::blocks(const KeyWords &keys, const Shape &shape) {
  Shape all = keys.shape();
  all.insert(all.end(), shape.begin(), shape.end());
  std::vector<int64_t> ints(keys.shape().size() + 1, 0);
  for (int64_t stride : rowMajor(shape))
    ints.push_back(stride);
  TensorType words{DType::U32, all}, wide{DType::U64, all};
  if (numElements(shape).value_or(0) <= int64_t{1} << 32)
    return block(keys, expressions.splat(words, 0),
                 expressions.affine(words, ints));
  Expr index = expressions.affine(wide, ints);
  Expr high = expressions.make(Kind::ShiftRight, wide,
                               {index, expressions.splat(wide, 32)});
  return block(keys, expressions.make(Kind::Convert, words, {high}),
               expressions.make(Kind::Convert, words, {index}));
}

Expr Threefry::stream(const KeyWords &key, int64_t count) {
  int64_t half = (count + 1) / 2;
  TensorType type{DType::U32, {half}};
  Expr second = counters(half, half);
  if (count % 2 != 0)
    second = half == 1
                 ? expressions.splat(type, 0)
                 : expressions.make(Kind::Concatenate, type,
                                    {counters(half - 1, half),
                                     expressions.splat({DType::U32, {1}}, 0)},
                                    {0});
  KeyWords words = block(key, counters(half, 0), second);
  Expr tail = words.k1;
  if (count % 2 != 0)
    tail =
        expressions.make(Kind::Slice, {DType::U32, {half - 1}}, {tail}, {0, 1});
  if (count == 1)
    return words.k0;
  return expressions.make(Kind::Concatenate, {DType::U32, {count}},
                          {words.k0, tail}, {0});
}

Expr Threefry::parts(const KeyWords &key, int64_t size, int64_t width) {
  int64_t perWord = 32 / width, words = (size + perWord - 1) / perWord;
  TensorType across{DType::U32, {perWord, words}};
  Expr repeated =
      expressions.make(Kind::Broadcast, across, {stream(key, words)}, {1});
  Expr shifted =
      expressions.make(Kind::ShiftRight, across,
                       {repeated, expressions.affine(across, {0, width, 0})});
  Expr masked = expressions.make(
      Kind::And, across,
      {shifted, expressions.splat(across, (uint64_t{1} << width) - 1)});
  Expr along = expressions.make(Kind::Transpose, {DType::U32, {words, perWord}},
                                {masked}, {1, 0});
  Expr flat =
      expressions.make(Kind::Reshape, {DType::U32, {words * perWord}}, {along});
  return expressions.make(Kind::Slice, {DType::U32, {size}}, {flat}, {0, 1});
}

Expr Threefry::wordOf(Expr keys, const Shape &batch, int64_t index) {
  size_t rank = keys->type.shape.size();
  Shape sizes = batch;
  sizes.push_back(1);
  std::vector<int64_t> ints(2 * rank, 0);
  ints[rank - 1] = index;
  std::fill(ints.begin() + rank, ints.end(), 1);
  return expressions.make(Kind::Reshape, {DType::U32, batch},
                          {expressions.make(Kind::Slice, {DType::U32, sizes},
                                            {keys}, std::move(ints))});
}

// The keys are the leading dimensions.
Expr Threefry::spread(Expr word, const Shape &shape) {
  std::vector<int64_t> places(word->type.shape.size());
  for (size_t d = 0; d < places.size(); ++d)
    places[d] = static_cast<int64_t>(d);
  if (places.size() == shape.size())
    return word;
  return expressions.make(Kind::Broadcast, {DType::U32, shape}, {word},
                          std::move(places));
}

Expr Threefry::counters(int64_t size, int64_t base) {
  return expressions.affine({DType::U32, {size}}, {base, 1});
}

Expr Threefry::words(const KeyWords &keys, const Shape &shape, int64_t width) {
  size_t batch = keys.shape().size();
  Shape drawn(shape.begin() + batch, shape.end());
  TensorType type{DType::U32, shape};
  if (!original) {
    KeyWords made = blocks(keys, drawn);
    return expressions.make(Kind::Xor, type, {made.k0, made.k1});
  }
  int64_t size = numElements(drawn).value_or(0);
  Expr bits = width == 32 ? stream(keys, size) : parts(keys, size, width);
  return expressions.make(Kind::Reshape, type, {bits});
}

Expr Threefry::doubleWords(const KeyWords &keys, const Shape &shape) {
  Shape drawn(shape.begin() + keys.shape().size(), shape.end());
  int64_t size = numElements(drawn).value_or(0);
  KeyWords words = original
                       ? block(keys, counters(size, 0), counters(size, size))
                       : blocks(keys, drawn);
  TensorType type{DType::U64, words.shape()};
  Expr high = expressions.make(Kind::Convert, type, {words.k0});
  Expr low = expressions.make(Kind::Convert, type, {words.k1});
  Expr shifted = expressions.make(Kind::ShiftLeft, type,
                                  {high, expressions.splat(type, 32)});
  return expressions.make(Kind::Reshape, {DType::U64, shape},
                          {expressions.make(Kind::Or, type, {shifted, low})});
}

Expr Threefry::split(const KeyWords &keys, const Shape &count) {
  if (!original)
    return keysOf(blocks(keys, count));
  Shape shape = count;
  shape.push_back(2);
  Expr words = stream(keys, 2 * numElements(count).value_or(0));
  return expressions.make(Kind::Reshape, {DType::U32, shape}, {words});
}

} // namespace graft::stablehlo
