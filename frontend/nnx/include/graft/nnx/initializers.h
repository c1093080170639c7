// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Initializers: (key, shape, dtype) to a tensor, with the values of
// jax.nn.initializers.
//
//   nnx::Initializer init = nnx::initializers::heUniform();
//   nnx::Tensor a = init(rngs.params(), {4, 3}, graft::DType::F32);

#ifndef GRAFT_NNX_INITIALIZERS_H
#define GRAFT_NNX_INITIALIZERS_H

#include <concepts>
#include <functional>
#include <source_location>
#include <vector>

#include "graft/nnx/rngs.h"
#include "graft/nnx/tensor.h"
#include "graft/nnx/variable_type.h"

namespace graft::nnx {

/// A function that makes a variable's first value. Inside a trace the built-in
/// ones record an op, under evalShape they give an abstract tensor, otherwise
/// they draw at once. An ill-formed call gives a poisoned tensor. Any function
/// of one of the two signatures converts.
class Initializer {
public:
  /// Takes the key, the shape and the dtype of the tensor that it makes.
  using Function =
      std::function<Tensor(const RandomKey &, const Shape &, DType)>;
  /// Takes the shape whose fans count, then the shape to draw, which has as
  /// many elements. For functions whose elements are in row-major order
  /// whatever the shape: what they give needs no reshaping.
  using ShapedFunction = std::function<Tensor(const RandomKey &, const Shape &,
                                              const Shape &, DType)>;

  /// A function of the first signature; it may look at the shape, as those do
  /// that divide by a fan.
  template <class F>
    requires(std::is_invocable_r_v<Tensor, F &, const RandomKey &,
                                   const Shape &, DType> &&
             !std::same_as<std::remove_cvref_t<F>, Initializer>)
  Initializer(F function) : plain(std::move(function)) {}

  template <class F>
    requires(std::is_invocable_r_v<Tensor, F &, const RandomKey &,
                                   const Shape &, const Shape &, DType> &&
             !std::same_as<std::remove_cvref_t<F>, Initializer>)
  Initializer(F function) : shaped(std::move(function)) {}

  /// Makes a tensor of `dtype` and `shape`, with the values that JAX has for
  /// `key`. `where` is the line that plans show for it.
  Tensor operator()(
      const RandomKey &key, const Shape &shape, DType dtype,
      std::source_location where = std::source_location::current()) const;

  /// Initializes a tensor of shape `flat` and gives it the shape `shape`, which
  /// must have as many elements; otherwise the result is poisoned.
  Tensor
  reshaped(const RandomKey &key, const Shape &flat, const Shape &shape,
           DType dtype,
           std::source_location where = std::source_location::current()) const;

  /// Returns the same function with metadata for the variable that a layer
  /// makes of its value.
  Initializer withMetadata(Metadata metadata) const {
    Initializer copy = *this;
    copy.notes = std::move(metadata);
    return copy;
  }
  /// What `withMetadata` gave; empty by default.
  const Metadata &metadata() const { return notes; }

private:
  Metadata notes;
  Function plain; // exactly one of the two is set
  ShapedFunction shaped;
};

namespace initializers {

/// Constants: any dtype but the sub-byte, 8-bit float and complex ones. The key
/// is not used (layers draw one all the same, as Flax does).
Initializer zeros();
Initializer ones();
Initializer constant(double value);

/// U[0, 1) * scale, in F32, BF16, F16 or F64, as all that draw.
Initializer uniform(double scale = 0.01);
/// N(0, 1) * stddev.
Initializer normal(double stddev = 0.01);
/// N(0, 1) cut to [lower, upper], times stddev; no correction for the cut.
Initializer truncatedNormal(double stddev = 0.01, double lower = -2,
                            double upper = 2);

/// The fan that the variance is divided by.
enum class Fan : uint8_t { In, Out, Average, GeometricAverage };

/// The shape of a variance-scaling draw.
enum class Distribution : uint8_t { TruncatedNormal, Normal, Uniform };

/// Which axes are in, out and batch; negative ones count from the end. The rest
/// is the receptive field.
struct Axes {
  std::vector<int64_t> in = {-2};
  std::vector<int64_t> out = {-1};
  std::vector<int64_t> batch = {};
};

/// Draws with variance scale / fan. Fails (a poisoned tensor) with
/// InvalidArgument if an axis is out of range, as the default in-axis is for
/// less than 2 dimensions, or a fan is zero.
Initializer varianceScaling(double scale, Fan fan, Distribution distribution,
                            const Axes &axes = {});

/// varianceScaling with scale 1 over Fan::In; the normal one is truncated.
Initializer lecunNormal(const Axes &axes = {});
Initializer lecunUniform(const Axes &axes = {});

/// With scale 2 over Fan::In: for layers that are followed by a ReLU.
Initializer heNormal(const Axes &axes = {});
Initializer heUniform(const Axes &axes = {});

/// With scale 1 over Fan::Average.
Initializer glorotNormal(const Axes &axes = {});
Initializer glorotUniform(const Axes &axes = {});

/// Matrices with orthonormal columns, or rows where there are more columns,
/// times scale: the slices of `columnAxis` are the columns, the other axes
/// together the rows. At least 2 dimensions, F32 or F64, as in JAX, with whose
/// values they agree to 2e-5. Drawing one takes as much memory again.
Initializer orthogonal(double scale = 1, int64_t columnAxis = -1);

/// Zeros, with such a matrix of the last two axes in the middle of the others:
/// 3 to 5 dimensions, and the last no smaller than the one before.
Initializer deltaOrthogonal(double scale = 1, int64_t columnAxis = -1);

/// Other names of he and glorot.
inline Initializer kaimingNormal(const Axes &axes = {}) {
  return heNormal(axes);
}
inline Initializer kaimingUniform(const Axes &axes = {}) {
  return heUniform(axes);
}
inline Initializer xavierNormal(const Axes &axes = {}) {
  return glorotNormal(axes);
}
inline Initializer xavierUniform(const Axes &axes = {}) {
  return glorotUniform(axes);
}

} // namespace initializers

} // namespace graft::nnx

#endif // GRAFT_NNX_INITIALIZERS_H
