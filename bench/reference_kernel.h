// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What Graft's generated kernels are measured against: the same values from
// AVX-512 intrinsics, written by hand for speed.

#ifndef GRAFT_BENCH_REFERENCE_KERNEL_H
#define GRAFT_BENCH_REFERENCE_KERNEL_H

#include <cstddef>
#include <cstdint>

namespace graft::bench {

/// What `drawReference` draws, all of it 4 bytes wide: u32 words, or f32 in
/// [0, 1), of the normal distribution, or of that cut at -2 and 2.
enum class Reference { Bits, Uniform, Normal, TruncatedNormal };

/// Whether this machine has what `drawReference` needs.
bool hasReference();

/// Writes the elements first .. first+count-1 of an unscaled draw in the
/// partitionable layout under the key (k0, k1). `count` must be a multiple of
/// 64, and no element may be beyond 2^32.
void drawReference(Reference kind, uint32_t k0, uint32_t k1, uint32_t first,
                   int64_t count, std::byte *out);

} // namespace graft::bench

#endif // GRAFT_BENCH_REFERENCE_KERNEL_H
