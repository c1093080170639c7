// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What a random initializer draws, as plain data: the one description that the
// tracer, the sampler ops of the IR (graft_sampler_ops.td), the backend and the
// oracle share.
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
  Bernoulli,       ///< `jax.random.bernoulli(probability)`: Bool, drawn as F32
  RandInt,     ///< `jax.random.randint(minimum, maximum)`: integers of 8 to 64
               ///< bits, as with jax_enable_x64 where they have 64
  Gumbel,      ///< `jax.random.gumbel(mode="low")`
  Orthogonal,  ///< `jax.nn.initializers.orthogonal`, or delta_orthogonal: F32
               ///< or F64
  Permutation, ///< `jax.random.permutation(n)`, shape {n}: I32
};

absl::string_view toString(SamplerKind kind);
absl::string_view toString(CounterLayout layout);

/// Returns whether an element of `kind` needs all the others: Orthogonal and
/// Permutation. Any element of the other kinds can be drawn by itself.
bool isDrawnWhole(SamplerKind kind);

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

/// Returns the index of the element that a window has last: the largest, where
/// no stride is negative. No size is 0.
int64_t lastIndex(const Window &window);

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
  /// Of Bernoulli: how likely an element is true; rounded to F32 before use.
  /// As in JAX, 0 or less gives false and 1 or more true.
  double probability = 0.5;
  /// The range of RandInt, [minimum, maximum). As in JAX, every element is
  /// `minimum` if the range is empty.
  int64_t minimum = 0;
  int64_t maximum = 1;
  /// Of Orthogonal: the axis whose slices are orthonormal where there are no
  /// more of them than the other axes have elements; negative ones count from
  /// the end.
  int64_t columnAxis = -1;
  /// Of Orthogonal: the matrix is the last two axes in the middle of the
  /// others, (extent-1)/2, and everything else is 0.
  bool delta = false;
  /// Multiplies each drawn value of Uniform, Normal, TruncatedNormal and
  /// Orthogonal, rounding in `dtype`; rounded to `dtype` before use. Must be 1
  /// for the other kinds.
  double scale = 1;
  /// Which elements; all of them, in order, when absent. Absent for a kind that
  /// is drawn whole.
  std::optional<Window> window;

  friend bool operator==(const Sampler &, const Sampler &) = default;

  /// Returns the shape of what is drawn: the window's sizes, else `shape`.
  const Shape &resultShape() const { return window ? window->sizes : shape; }
};

/// Returns OK if every field agrees with the others; otherwise InvalidArgument
/// naming the field, what was expected and what was found. Checked: the dtype
/// is one the kind can draw (F32, BF16, F16 or F64 where the kind says nothing
/// else), lower < upper where bounds are used, bounds, span and scale finite in
/// the dtype, minimum and maximum - 1 values of the dtype, the shape one the
/// kind has and of fewer than 2^63 elements, and the window has one stride a
/// size and stays inside the shape.
absl::Status verify(const Sampler &sampler);

/// Returns how much memory drawing `sampler`, which passes `verify`, takes
/// beside its result, in bytes: 0 unless it is drawn whole. Saturates.
int64_t scratchBytes(const Sampler &sampler);

/// Returns what that memory is for: "its QR factors"; empty if there is none.
absl::string_view scratchReason(SamplerKind kind);

/// Formats what is drawn, without its type: "truncated_normal(-2, 2) * 0.5".
std::string distribution(const Sampler &sampler);

/// Formats as "truncated_normal(-2, 2) * 0.5 : f32[4,4]".
std::string toString(const Sampler &sampler);

} // namespace graft

#endif // GRAFT_SAMPLER_H
