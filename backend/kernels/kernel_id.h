// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which kernels exist and how they are called. A kernel computes f32 or u32
// from Threefry words; everything but the formula (key, counters, bounds,
// scale) is a parameter of the call, so a handful of kernels serves every
// sampler.

#ifndef GRAFT_BACKEND_KERNELS_KERNEL_ID_H
#define GRAFT_BACKEND_KERNELS_KERNEL_ID_H

#include <cstddef>
#include <cstdint>
#include <string>

#include "backend/kernels/float_range.h"
#include "backend/sampling/sampler_parameters.h"
#include "graft/sampler.h"

namespace graft {

/// What is known of the bounds of a truncated normal distribution.
enum class KnownBounds : uint8_t {
  None,
  Central, ///< the uniform argument is within -maxCentral .. maxCentral
  Two,     ///< -2 and 2, Flax's and JAX's default
};

/// A kernel: a formula and what is known of its parameters.
struct KernelId {
  /// RandomBits writes u32 words, the others f32 values.
  SamplerKind body = SamplerKind::RandomBits;
  /// None unless `body` is TruncatedNormal.
  KnownBounds bounds = KnownBounds::None;

  friend bool operator==(const KernelId &, const KernelId &) = default;
};

/// The kernels that `kernelFor` returns have indices 0 .. numKernels-1.
inline constexpr size_t numKernels = 6;

/// Returns the position of `id` in a table of all kernels.
size_t kernelIndex(const KernelId &id);

/// erf_inv's first polynomial holds for w = -log1p(-u*u) < 5, that is for
/// |u| < 0.99662; up to here, where w is 4.61, no rounding can reach 5.
inline constexpr float maxCentral = 0.995f;

/// Returns the symbol of the kernel, e.g. "graft_truncated_normal_central".
std::string kernelName(const KernelId &id);

/// Elements in one block, the unit of a kernel's loop.
inline constexpr int64_t blockElements = 64;

/// What a kernel reads. Element j of the call hashes the counter
/// (counter0 + j*stride0, counter1 + j*stride1), modulo 2^32, to (x0, x1); its
/// word is (x0 & mask0) ^ (x1 & mask1). `formula` has no denormal constant.
struct KernelParameters {
  uint32_t key0 = 0;
  uint32_t key1 = 0;
  uint32_t counter0 = 0;
  uint32_t stride0 = 0;
  uint32_t counter1 = 0;
  uint32_t stride1 = 0;
  uint32_t mask0 = 0;
  uint32_t mask1 = 0;
  sampling::SamplerParameters formula = {};
};

/// Returns the kernel of an f32 (u32, for RandomBits) draw of `kind` whose
/// formula has these constants: the one that knows most about them.
KernelId kernelFor(SamplerKind kind,
                   const sampling::SamplerParameters &formula);

/// What a kernel's code may rely on.
struct KnownRanges {
  FloatRange low, span, clampLow, clampHigh;
  FloatRange argument; ///< the uniform value
  FloatRange value;    ///< the normal value before it is clamped
};

/// Returns what holds for all constants for which `kernelFor` gives `id`.
KnownRanges knownRanges(const KernelId &id);

/// Writes blocks*blockElements elements, of 4 bytes each, to `out`, which needs
/// no alignment. Runs in the floating-point environment of ExactFloatMode.
using KernelFunction = void (*)(std::byte *out, int64_t blocks,
                                const KernelParameters *parameters);

} // namespace graft

#endif // GRAFT_BACKEND_KERNELS_KERNEL_ID_H
