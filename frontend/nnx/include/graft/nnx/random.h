// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Random keys and tensors, with the values of jax.random.
//
//   nnx::RandomKey key = nnx::random::key(42);
//   std::vector<nnx::RandomKey> keys = nnx::random::split(key);
//   nnx::Tensor x = nnx::random::normal(keys[0], {8, 128});
//   nnx::Tensor keep = nnx::random::bernoulli(keys[1], 0.9, {8, 128});
//
// Inside a trace each call records an op, under evalShape it gives an abstract
// value, otherwise it draws at once. How elements are numbered is
// `Config::layout`. An ill-formed call gives a poisoned value with an
// InvalidArgument that says what was expected and found.

#ifndef GRAFT_NNX_RANDOM_H
#define GRAFT_NNX_RANDOM_H

#include <source_location>
#include <vector>

#include "graft/nnx/rngs.h"
#include "graft/nnx/tensor.h"

namespace graft::nnx::random {

/// Returns `jax.random.key(seed)`; the low 32 bits of the seed count, as with
/// jax_enable_x64 off.
RandomKey key(int64_t seed);

/// Returns `jax.random.fold_in(key, data)`.
RandomKey foldIn(const RandomKey &key, uint32_t data,
                 std::source_location where = std::source_location::current());

/// Returns the `count` keys of `jax.random.split(key, count)`; one poisoned key
/// if `count` is less than 1.
std::vector<RandomKey>
split(const RandomKey &key, int64_t count = 2,
      std::source_location where = std::source_location::current());

/// Returns `jax.random.key_data(key)`, U32 [2].
Tensor keyData(const RandomKey &key,
               std::source_location where = std::source_location::current());

/// Returns `jax.random.wrap_key_data(data)`: the key whose words are `data`,
/// U32 [2]. Inside a trace the program reads them when it starts, so they must
/// be known, an argument, or a key's data.
RandomKey
wrapKeyData(const Tensor &data,
            std::source_location where = std::source_location::current());

/// Random words: U8, U16, U32 or U64.
Tensor bits(const RandomKey &key, const Shape &shape, DType dtype = DType::U32,
            std::source_location where = std::source_location::current());

/// U[minimum, maximum) in F32, BF16, F16 or F64, with minimum < maximum.
Tensor uniform(const RandomKey &key, const Shape &shape,
               DType dtype = DType::F32, double minimum = 0, double maximum = 1,
               std::source_location where = std::source_location::current());

/// N(0, 1) in F32, BF16, F16 or F64.
Tensor normal(const RandomKey &key, const Shape &shape,
              DType dtype = DType::F32,
              std::source_location where = std::source_location::current());

/// N(0, 1) cut to [lower, upper], in F32, BF16, F16 or F64.
Tensor
truncatedNormal(const RandomKey &key, double lower, double upper,
                const Shape &shape, DType dtype = DType::F32,
                std::source_location where = std::source_location::current());

/// Bool: true with `probability`, an F32; 0 or less gives false, 1 or more
/// true.
Tensor bernoulli(const RandomKey &key, double probability, const Shape &shape,
                 std::source_location where = std::source_location::current());

/// Integers in [minimum, maximum), or `minimum` everywhere if that is empty.
/// `dtype` is an integer type of 8 to 64 bits, and has `minimum` and
/// `maximum - 1`; 64 bits draw as with jax_enable_x64 on.
Tensor randint(const RandomKey &key, const Shape &shape, int64_t minimum,
               int64_t maximum, DType dtype = DType::I32,
               std::source_location where = std::source_location::current());

/// Standard Gumbel numbers (mode "low") in F32, BF16, F16 or F64.
Tensor gumbel(const RandomKey &key, const Shape &shape,
              DType dtype = DType::F32,
              std::source_location where = std::source_location::current());

/// The numbers 0 to n-1 in random order: I32 of shape [n]. Takes 12 n bytes
/// while it sorts.
Tensor
permutation(const RandomKey &key, int64_t n,
            std::source_location where = std::source_location::current());

} // namespace graft::nnx::random

#endif // GRAFT_NNX_RANDOM_H
