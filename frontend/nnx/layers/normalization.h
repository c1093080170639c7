// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The arithmetic that normalization layers share, with Flax's order of
// operations (flax/nnx/nn/normalization.py, _compute_stats and _normalize).

#ifndef GRAFT_FRONTEND_NNX_LAYERS_NORMALIZATION_H
#define GRAFT_FRONTEND_NNX_LAYERS_NORMALIZATION_H

#include <optional>
#include <vector>

#include "graft/nnx/module.h"

namespace graft::nnx::detail {

/// The mean and variance of a tensor along axes, which they lack.
struct Statistics {
  Tensor mean;
  Tensor var;
};

/// Computes them in F32 at least, the variance as E[x^2] - E[x]^2 and at least
/// 0. A `mask` that is not empty broadcasts to x and says which elements count.
Statistics statisticsOf(const Tensor &x, const std::vector<int64_t> &axes,
                        const Tensor &mask);

/// The mean square alone: `mean` is zeros.
Statistics meanSquareOf(const Tensor &x, const std::vector<int64_t> &axes,
                        const Tensor &mask);

/// What a normalization multiplies with and adds: empty tensors if absent.
struct Affine {
  Tensor scale;
  Tensor bias;
  std::vector<int64_t> featureAxes; ///< where both lie, ascending
};

/// Returns (x - mean) * (rsqrt(var + epsilon) * scale) + bias, in `dtype` or in
/// what x, scale and bias promote to. `axes` are those the statistics lack.
Tensor normalize(const Tensor &x, const Statistics &statistics,
                 const std::vector<int64_t> &axes, const Affine &affine,
                 double epsilon, std::optional<DType> dtype);

/// The layer's scale, bias and features, promoted with x, which becomes that.
/// Fails if an axis is out of range.
absl::StatusOr<Affine> affineOf(Module &module, Tensor &x,
                                const std::vector<int64_t> &featureAxes);

/// The axes of a tensor of `rank` dimensions that are not among `axes`.
std::vector<int64_t> otherAxes(const std::vector<int64_t> &axes, int64_t rank);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_LAYERS_NORMALIZATION_H
