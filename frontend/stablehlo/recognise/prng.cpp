// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/prng.h"

#include "frontend/stablehlo/expression/row_major.h"

namespace graft::stablehlo {

KeyWords Threefry::blocks(const KeyWords &keys, const Shape &shape) {
  Shape all = keys.shape();
  all.insert(all.end(), shape.begin(), shape.end());
  std::vector<int64_t> ints(keys.shape().size() + 1, 0);
  for (int64_t stride : rowMajor(shape))
    ints.push_back(stride);
  TensorType words{DType::U32, all}, wide{DType::U64, all};
  if (numElements(shape).value_or(0) <= int64_t{1} << 32)
    return threefryBlock(expressions, keys, expressions.splat(words, 0),
                         expressions.affine(words, ints));
  Expr index = expressions.affine(wide, ints);
  Expr high = expressions.make(Kind::ShiftRight, wide,
                               {index, expressions.splat(wide, 32)});
  return threefryBlock(expressions, keys,
                       expressions.make(Kind::Convert, words, {high}),
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
  KeyWords words = threefryBlock(expressions, key, counters(half, 0), second);
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
                       ? threefryBlock(expressions, keys, counters(size, 0),
                                       counters(size, size))
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
    return keyData(expressions, blocks(keys, count));
  Shape shape = count;
  shape.push_back(2);
  Expr words = stream(keys, 2 * numElements(count).value_or(0));
  return expressions.make(Kind::Reshape, {DType::U32, shape}, {words});
}

} // namespace graft::stablehlo
