// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_KEY_WORDS_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_KEY_WORDS_H

#include "frontend/stablehlo/expression/expressions.h"

namespace graft::stablehlo {

/// The two words of each of the keys, without the dimension of two.
struct KeyWords {
  Expr k0, k1;
  const Shape &shape() const { return k0->type.shape; }
};

/// Returns the words of key data u32[..., 2].
KeyWords keyWords(Expressions &expressions, Expr keys);

/// Returns the key data of words: the inverse of keyWords.
Expr keyData(Expressions &expressions, const KeyWords &words);

/// Returns the two words of the Threefry block of each key and (c0, c1). The
/// keys are the leading dimensions of c0 and c1.
KeyWords threefryBlock(Expressions &expressions, const KeyWords &keys, Expr c0,
                       Expr c1);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_KEY_WORDS_H
