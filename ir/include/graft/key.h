// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Threefry-2x32 keys: what `jax.random.key`, `fold_in` and `split` compute.
//
//   graft::Key key = graft::keyFromSeed(42);
//   graft::Key k6 = graft::foldIn(key, 6);   // jax.random.fold_in(key, 6)
//
// The hash is Salmon et al., "Parallel random numbers: as easy as 1, 2, 3"
// (SC'11); the derivations are those of JAX 0.10.2 (jax/_src/prng.py).

#ifndef GRAFT_KEY_H
#define GRAFT_KEY_H

#include <cstdint>

namespace graft {

/// A JAX threefry key: `jax.random.key_data(key)` is {k0, k1}.
struct Key {
  uint32_t k0 = 0;
  uint32_t k1 = 0;

  friend bool operator==(Key a, Key b) { return a.k0 == b.k0 && a.k1 == b.k1; }
};

/// One 64-bit block of hash output.
struct ThreefryBlock {
  uint32_t x0;
  uint32_t x1;
};

/// How the elements of a sampler are numbered: JAX's configuration
/// `jax_threefry_partitionable`.
///
/// * Partitionable: element i hashes the 64-bit counter i; the value does not
///   depend on how many elements there are. JAX's default since 0.5.
/// * Original: a stream of m words comes from ceil(m/2) blocks with counters
///   (j, ceil(m/2)+j); the value depends on m.
enum class CounterLayout : uint8_t { Partitionable, Original };

/// Hashes the counter (c0, c1) under `key`: 20 rounds of Threefry-2x32.
ThreefryBlock threefry2x32(Key key, uint32_t c0, uint32_t c1);

/// Returns the key of a Python integer seed with `jax_enable_x64` off (the
/// default): the low 32 bits.
Key keyFromSeed(int64_t seed);

/// The same with `jax_enable_x64` on: all 64 bits.
Key keyFromSeedX64(int64_t seed);

/// Returns `jax.random.fold_in(key, data)`. The same in both layouts.
Key foldIn(Key key, uint32_t data);

/// Returns element `index` of `jax.random.split(key, count)`, in row-major
/// order where JAX is given a shape. `index` is in [0, count).
Key split(Key key, int64_t index, int64_t count, CounterLayout layout);

} // namespace graft

#endif // GRAFT_KEY_H
