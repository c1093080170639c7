// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Movement: the same elements elsewhere, as jax.numpy and jax.lax have it.
//
//   nnx::Tensor heads = nnx::reshape(qkv, {batch, -1, 3, 64});
//   nnx::Tensor row = nnx::slice(x, {2, 0}, {3, 8});
//   nnx::Tensor grown = nnx::setSlice(fresh, {0, 0}, trained);
//
// Axes below 0 count from the end. Shapes that do not fit give a poisoned
// tensor and a diagnostic with the caller's line.

#ifndef GRAFT_NNX_MOVEMENT_H
#define GRAFT_NNX_MOVEMENT_H

#include <vector>

#include "graft/nnx/operand.h"

namespace graft::nnx {

/// The elements in row-major order under another shape; one extent may be -1:
/// what is left. {} makes a scalar.
Tensor reshape(const Operand &x, const Shape &shape);

/// All elements in one dimension.
Tensor ravel(const Operand &x);

/// Dimension i of the result is dimension permutation[i] of x; none given
/// reverses them.
Tensor transpose(const Operand &x,
                 const std::vector<int64_t> &permutation = {});

/// Exchanges two dimensions.
Tensor swapaxes(const Operand &x, int64_t a, int64_t b);

/// Moves dimension `from` to `to`, the others stay in order.
Tensor moveaxis(const Operand &x, int64_t from, int64_t to);

/// New dimensions of extent 1, so that the result has them at `axes`.
Tensor expandDims(const Operand &x, const std::vector<int64_t> &axes);
inline Tensor expandDims(const Operand &x, int64_t axis) {
  return expandDims(x, std::vector<int64_t>{axis});
}

/// Without the dimensions `axes`, which must be of extent 1; without all that
/// are, if none is named.
Tensor squeeze(const Operand &x);
Tensor squeeze(const Operand &x, const std::vector<int64_t> &axes);

/// Repeats x along new leading dimensions and those of extent 1.
Tensor broadcastTo(const Operand &x, const Shape &shape);

/// Joins along an axis, promoted; extents but for that axis are equal.
Tensor concatenate(const Operands &operands, int64_t axis = 0);

/// Joins tensors of one shape along a new axis.
Tensor stack(const Operands &operands, int64_t axis = 0);

/// Splits into equal sections, or at indices, as `jax.numpy.split`. If that
/// fails, all sections are poisoned; there is always at least one.
std::vector<Tensor> split(const Operand &x, int64_t sections, int64_t axis = 0);
std::vector<Tensor> split(const Operand &x, const std::vector<int64_t> &indices,
                          int64_t axis = 0);

/// Elements [starts, limits) of each dimension, every strides-th (1 if none
/// given), as `jax.lax.slice`: nothing is clipped, negative numbers are errors.
Tensor slice(const Operand &x, const std::vector<int64_t> &starts,
             const std::vector<int64_t> &limits,
             const std::vector<int64_t> &strides = {});

/// The same along one axis; negative bounds count from the end.
Tensor sliceInDim(const Operand &x, int64_t start, int64_t limit,
                  int64_t stride = 1, int64_t axis = 0);

/// The slice at `index` of `axis`, which stays as extent 1 unless told
/// otherwise.
Tensor indexInDim(const Operand &x, int64_t index, int64_t axis = 0,
                  bool keepdims = true);

/// x with `update`, converted to x's type, at `starts` (`x.at[...].set`), every
/// strides-th element. The update has x's number of dimensions and must fit.
Tensor setSlice(const Operand &x, const std::vector<int64_t> &starts,
                const Operand &update,
                const std::vector<int64_t> &strides = {});

/// The elements in reverse order along the axes.
Tensor flip(const Operand &x, const std::vector<int64_t> &axes);

/// How many elements a dimension gets before, behind and between its own.
/// Negative `low` and `high` take away.
struct PadWidth {
  int64_t low = 0;
  int64_t high = 0;
  int64_t interior = 0;
};

/// x with `value`, converted to x's type, around and between (`jax.lax.pad`).
/// One width a dimension.
Tensor pad(const Operand &x, const std::vector<PadWidth> &widths,
           const Operand &value = 0);

/// Where padding that copies takes elements from: the other end, or mirrored
/// without the edge (`jax.numpy.pad` with "wrap" and "reflect").
enum class PadMode : uint8_t { Wrap, Reflect };

/// x padded with its own elements. Widths have no interior and are at most the
/// extent, for Reflect the extent - 1.
Tensor pad(const Operand &x, const std::vector<PadWidth> &widths, PadMode mode);

/// Slices of x along `axis` at the integer tensor `indices`, whose dimensions
/// stand in place of the axis's (`jax.numpy.take`). An index below 0 counts
/// from the end; one out of range gives NaN, the least integer, or true.
Tensor take(const Operand &x, const Operand &indices, int64_t axis);

} // namespace graft::nnx

#endif // GRAFT_NNX_MOVEMENT_H
