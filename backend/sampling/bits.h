// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// From an element's index to its random bits, in both counter layouts.

#ifndef GRAFT_BACKEND_SAMPLING_BITS_H
#define GRAFT_BACKEND_SAMPLING_BITS_H

#include <cstdint>

#include "graft/sampler.h"

namespace graft::sampling {

/// Returns the number of random bits an element of `dtype` takes: the bit
/// width, but 8 for BF16, whose 7 fraction bits JAX takes from a byte.
int randomBitWidth(DType dtype);

/// The random bits of every element of one sampler under one key.
class RandomBits {
public:
  /// `sampler` must pass `verify` and not be drawn whole. Its window plays no
  /// part. Bernoulli takes the bits of F32, RandInt those of U32 or U64 (twice,
  /// under the two keys of a split), and others those of their own type.
  RandomBits(const Sampler &sampler, Key key);

  /// Returns the bits of the element with row-major index `index` in the
  /// sampler's full shape, in the low `randomBitWidth` bits.
  uint64_t at(int64_t index) const;

private:
  uint64_t partitionable(uint64_t index) const;
  uint64_t original(uint64_t index) const;
  uint32_t originalWord(uint64_t word) const;

  Key key;
  CounterLayout layout;
  int width;
  /// Of the original layout: how many elements there are, and how many 32-bit
  /// words hold them.
  uint64_t elements;
  uint64_t words;
};

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_BITS_H
