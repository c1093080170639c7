// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Shared by the oracle and the RandInt drawer.

#ifndef GRAFT_BACKEND_SAMPLING_INTEGER_RANGE_H
#define GRAFT_BACKEND_SAMPLING_INTEGER_RANGE_H

#include <cstdint>

#include "graft/sampler.h"

namespace graft::sampling {

/// What jax.random.randint makes of two words of random bits, all modulo 2^32,
/// or 2^64 for 64-bit types: minimum + (high * 2^bits + low) % span.
template <typename Word> class IntegerRange {
public:
  /// `sampler` is a RandInt that passes `verify`, of 64 bits if Word is.
  explicit IntegerRange(const Sampler &sampler)
      : minimum(static_cast<Word>(sampler.minimum)),
        span(sampler.maximum <= sampler.minimum
                 ? 1
                 : static_cast<Word>(sampler.maximum) - minimum) {
    constexpr int halfBits = sizeof(Word) * 4;
    Word root = remainder(Word{1} << halfBits);
    multiplier = remainder(root * root);
  }

  /// Returns the element, of which an 8 or 16-bit type takes the low bits.
  Word at(Word high, Word low) const {
    return minimum + remainder(remainder(high) * multiplier + remainder(low));
  }

private:
  // A span of all values is 0 here, and leaves the words as they are.
  Word remainder(Word word) const { return span == 0 ? word : word % span; }

  Word minimum;
  Word span;
  Word multiplier;
};

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_INTEGER_RANGE_H
