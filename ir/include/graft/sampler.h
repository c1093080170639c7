// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a random initializer draws, as plain data: the one description that the
// tracer, the IR attribute `#graft.sampler`, the kernels and the reference
// interpreter share.
//
//   graft::Sampler s;
//   s.kind = graft::SamplerKind::TruncatedNormal;
//   s.dtype = graft::DType::F32;
//   s.shape = {8192, 8192};
//   s.lower = -2; s.upper = 2; s.scale = 0.0125;
//
// A value is a function of (key, layout, shape, index) alone. A window asks for
// some of the indices; it never changes what an index draws.

#ifndef GRAFT_SAMPLER_H
#define GRAFT_SAMPLER_H

#include <optional>
#include <string>

#include "absl/status/status.h"
#include "graft/dtype.h"
#include "graft/key.h"

namespace graft {

/// The distributions. Formulas: JAX 0.10.2, jax/_src/random.py.
enum class SamplerKind : uint8_t {
  RandomBits,      ///< `jax.random.bits`: U8, U16, U32 or U64
  Uniform,         ///< `jax.random.uniform(minval=lower, maxval=upper)`
  Normal,          ///< `jax.random.normal`; bounds unused
  TruncatedNormal, ///< `jax.random.truncated_normal(lower, upper)`
};

absl::string_view toString(SamplerKind kind);
absl::string_view toString(CounterLayout layout);

/// Which of JAX's two roundings an initializer follows. XLA merges the two
/// constant factors of `normal(...) * stddev` when it compiles them together
/// (jit) and cannot when each operation runs alone (eager).
enum class Numerics : uint8_t { Jit, Eager };

absl::string_view toString(Numerics numerics);

/// Some of a sampler's elements, like a strided memref layout: element
/// (i0, i1, ...) of the window is the sampler's element with row-major linear
/// index `base + i0*strides[0] + i1*strides[1] + ...`.
struct Window {
  int64_t base = 0;
  Shape sizes;
  Shape strides;

  friend bool operator==(const Window &, const Window &) = default;
};

/// A random tensor before its key is known.
struct Sampler {
  SamplerKind kind = SamplerKind::Uniform;
  /// The type that is *drawn*. A bf16 draw takes 8 random bits and is not the
  /// rounding of an f32 draw.
  DType dtype = DType::F32;
  /// The full logical shape, whatever the window.
  Shape shape;
  CounterLayout layout = CounterLayout::Partitionable;
  Numerics numerics = Numerics::Jit;
  /// Bounds of Uniform and TruncatedNormal; rounded to `dtype` before use.
  double lower = 0;
  double upper = 1;
  /// Multiplies each drawn value, rounding in `dtype`; rounded to `dtype`
  /// before use. Must be 1 for RandomBits.
  double scale = 1;
  /// Which elements; all of them, in order, when absent.
  std::optional<Window> window;

  friend bool operator==(const Sampler &, const Sampler &) = default;

  /// Returns the shape of what is drawn: the window's sizes, else `shape`.
  const Shape &resultShape() const { return window ? window->sizes : shape; }
};

/// Returns OK if every field agrees with the others; otherwise InvalidArgument
/// naming the field, what was expected and what was found. Checked: the dtype
/// is one the kind can draw (F32, BF16, F16; unsigned integers for RandomBits),
/// lower < upper where bounds are used, bounds, span and scale finite in the
/// dtype, the shape has fewer than 2^63 elements, and the window has one stride
/// a size and stays inside the shape.
absl::Status verify(const Sampler &sampler);

/// Formats as "truncated_normal(-2, 2) * 0.5 : f32[4,4]".
std::string toString(const Sampler &sampler);

} // namespace graft

#endif // GRAFT_SAMPLER_H
