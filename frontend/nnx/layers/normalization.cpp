// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/layers/normalization.h"
#include "frontend/nnx/layers/forward.h"

#include <algorithm>

#include "frontend/nnx/layers/statics.h"
#include "frontend/nnx/ops/axes.h"
#include "frontend/nnx/trace/record.h"
#include "graft/nnx/ops.h"

namespace graft::nnx::detail {

namespace {

Tensor maskedMean(const Tensor &x, const std::vector<int64_t> &axes,
                  const Tensor &mask) {
  if (!isThere(mask))
    return mean(x, axes);
  Tensor counted = astype(broadcastTo(mask, x.shape()), x.dtype());
  return sum(where(mask, x, 0), axes) / sum(counted, axes);
}

/// At least F32, where half precision would lose what statistics are about.
Tensor widened(const Tensor &x) {
  absl::StatusOr<DType> wide = promoteTypes(x.dtype(), DType::F32);
  return x.hasType() && wide.ok() ? astype(x, *wide) : x;
}

/// x's shape with 1 for the extents of `axes`.
Shape keepingAxes(const Tensor &x, const std::vector<int64_t> &axes) {
  Shape shape = x.shape();
  for (int64_t axis : axes)
    shape[axis] = 1;
  return shape;
}

} // namespace

std::vector<int64_t> otherAxes(const std::vector<int64_t> &axes, int64_t rank) {
  std::vector<int64_t> others;
  for (int64_t axis = 0; axis < rank; ++axis)
    if (std::find(axes.begin(), axes.end(), axis) == axes.end())
      others.push_back(axis);
  return others;
}

Statistics statisticsOf(const Tensor &x, const std::vector<int64_t> &axes,
                        const Tensor &mask) {
  Tensor wide = widened(x);
  Tensor mu = maskedMean(wide, axes, mask);
  Tensor mu2 = maskedMean(square(wide), axes, mask);
  return {mu, maximum(0.0, mu2 - square(mu))};
}

Statistics meanSquareOf(const Tensor &x, const std::vector<int64_t> &axes,
                        const Tensor &mask) {
  Tensor var = maskedMean(square(widened(x)), axes, mask);
  return {zerosLike(var), var};
}

Tensor normalize(const Tensor &x, const Statistics &statistics,
                 const std::vector<int64_t> &axes, const Affine &affine,
                 double epsilon, std::optional<DType> dtype) {
  if (!x.hasType())
    return badOperand(x);
  Shape statShape = keepingAxes(x, axes);
  Shape featureShape = keepingAxes(x, otherAxes(affine.featureAxes, rankOf(x)));
  Tensor y = x - reshape(statistics.mean, statShape);
  Tensor factor = rsqrt(reshape(statistics.var, statShape) + epsilon);
  std::vector<Operand> operands{x};
  if (isThere(affine.scale)) {
    factor *= reshape(affine.scale, featureShape);
    operands.emplace_back(affine.scale);
  }
  y *= factor;
  if (isThere(affine.bias)) {
    y += reshape(affine.bias, featureShape);
    operands.emplace_back(affine.bias);
  }
  if (!dtype) {
    absl::StatusOr<DType> common = resultType(operands);
    if (!common.ok())
      return fail(common.status());
    dtype = inexactType(*common);
  }
  return astype(y, *dtype);
}

absl::StatusOr<Affine> affineOf(Module &module, Tensor &x,
                                const std::vector<int64_t> &featureAxes) {
  std::vector<Tensor> promoted =
      promoteInLayer(module, {x, parameter(module.attr("scale")),
                              parameter(module.attr("bias"))});
  x = promoted[0];
  if (!x.hasType())
    return Affine{promoted[1], promoted[2], {}};
  absl::StatusOr<std::vector<int64_t>> axes =
      normalizeAxes(featureAxes, rankOf(x), "the feature axis");
  if (!axes.ok())
    return axes.status();
  return Affine{promoted[1], promoted[2], *axes};
}

} // namespace graft::nnx::detail
