// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_SAMPLING_ORTHOGONAL_H
#define GRAFT_BACKEND_SAMPLING_ORTHOGONAL_H

#include <algorithm>

#include "backend/sampling/draw_whole.h"

namespace graft::sampling {

/// An Orthogonal sampler's matrix: `columns` slices along the column axis, each
/// of outer x inner elements, lie as outer x columns x inner at element
/// `offset` of the result.
struct OrthogonalShape {
  explicit OrthogonalShape(const Sampler &sampler);

  int64_t rows() const { return outer * inner; }
  int64_t tall() const { return std::max(rows(), columns); }
  int64_t wide() const { return std::min(rows(), columns); }

  int64_t outer = 1;
  int64_t columns = 1;
  int64_t inner = 1;
  int64_t offset = 0;
};

/// `drawWhole` of an Orthogonal that is not empty: jax.nn.initializers
/// .orthogonal and .delta_orthogonal, whose QR is LAPACK's. A QR decomposition
/// whose R has a positive diagonal is unique, so the values differ by rounding
/// only (2e-5).
bool drawOrthogonal(const Sampler &sampler, Key key, SourceDraw drawSource,
                    std::byte *scratch, std::byte *out,
                    const std::atomic<bool> *cancel);

} // namespace graft::sampling

#endif // GRAFT_BACKEND_SAMPLING_ORTHOGONAL_H
