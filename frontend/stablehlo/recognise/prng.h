// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_RECOGNISE_PRNG_H
#define GRAFT_FRONTEND_STABLEHLO_RECOGNISE_PRNG_H

#include "frontend/stablehlo/recognise/key_words.h"

namespace graft::stablehlo {

/// Builds the expressions of JAX's threefry functions in one of its counter
/// layouts, by jax/_src/prng.py (0.10.2).
class Threefry {
public:
  Threefry(Expressions &expressions, bool original)
      : expressions(expressions), original(original) {}

  /// The words that bits of `shape`, which begins with that of the keys, are:
  /// of up to 32 bits each. Several keys only in the partitionable layout.
  Expr words(const KeyWords &keys, const Shape &shape, int64_t width);

  /// The same, of 64 bits each.
  Expr doubleWords(const KeyWords &keys, const Shape &shape);

  /// The data [keys..., count..., 2] of the keys that each is split into.
  /// Several only in the partitionable layout.
  Expr split(const KeyWords &keys, const Shape &count);

private:
  /// The block of each key with each index below the size of `shape`, which is
  /// the partitionable layout's stream.
  KeyWords blocks(const KeyWords &keys, const Shape &shape);

  /// The original layout's stream of `count` words of one key.
  Expr stream(const KeyWords &key, int64_t count);

  /// The bytes or halves of the original layout's words, lowest first.
  Expr parts(const KeyWords &key, int64_t size, int64_t width);

  Expr counters(int64_t size, int64_t base);

  Expressions &expressions;
  const bool original;
};

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_RECOGNISE_PRNG_H
