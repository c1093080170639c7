// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/stablehlo/recognise/key_words.h"

#include <algorithm>

namespace graft::stablehlo {

namespace {

/// Word `index` of each key.
Expr wordOf(Expressions &expressions, Expr keys, const Shape &batch,
            int64_t index) {
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

/// A word of each key, for each element of a tensor that the keys lead.
Expr spread(Expressions &expressions, Expr word, const Shape &shape) {
  std::vector<int64_t> places(word->type.shape.size());
  for (size_t d = 0; d < places.size(); ++d)
    places[d] = static_cast<int64_t>(d);
  if (places.size() == shape.size())
    return word;
  return expressions.make(Kind::Broadcast, {DType::U32, shape}, {word},
                          std::move(places));
}

} // namespace

KeyWords keyWords(Expressions &expressions, Expr keys) {
  Shape batch = keys->type.shape;
  batch.pop_back();
  return {wordOf(expressions, keys, batch, 0),
          wordOf(expressions, keys, batch, 1)};
}

Expr keyData(Expressions &expressions, const KeyWords &words) {
  Shape shape = words.shape();
  shape.push_back(1);
  TensorType part{DType::U32, shape};
  shape.back() = 2;
  return expressions.make(Kind::Concatenate, {DType::U32, shape},
                          {expressions.make(Kind::Reshape, part, {words.k0}),
                           expressions.make(Kind::Reshape, part, {words.k1})},
                          {static_cast<int64_t>(shape.size()) - 1});
}

KeyWords threefryBlock(Expressions &expressions, const KeyWords &keys, Expr c0,
                       Expr c1) {
  const TensorType &type = c1->type;
  std::vector<Expr> operands = {spread(expressions, keys.k0, type.shape),
                                spread(expressions, keys.k1, type.shape), c0,
                                c1};
  return {expressions.make(Kind::Threefry0, type, operands),
          expressions.make(Kind::Threefry1, type, operands)};
}

} // namespace graft::stablehlo
