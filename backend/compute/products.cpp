// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Which dimensions of their operands dot_general and convolution run over and
// sum over.

#include <algorithm>

#include "backend/compute/extents.h"
#include "backend/compute/packed_product.h"
#include "backend/compute/routines.h"

namespace graft {
namespace {

using Axes = std::vector<ProductAxis>;

Axes axesOf(const TensorType &type, absl::Span<const int64_t> dimensions) {
  std::vector<int64_t> strides = denseStrides(type.shape);
  Axes axes;
  for (int64_t d : dimensions)
    axes.push_back({type.shape[d], strides[d]});
  return axes;
}

/// Returns the dimensions of `type` in neither of two lists, ascending.
std::vector<int64_t> otherDimensions(const TensorType &type,
                                     absl::Span<const int64_t> batch,
                                     absl::Span<const int64_t> contracting) {
  std::vector<int64_t> others;
  for (int64_t d = 0; d < static_cast<int64_t>(type.shape.size()); ++d)
    if (std::find(batch.begin(), batch.end(), d) == batch.end() &&
        std::find(contracting.begin(), contracting.end(), d) ==
            contracting.end())
      others.push_back(d);
  return others;
}

ProductSide sideOf(const TensorType &type, absl::Span<const int64_t> batch,
                   absl::Span<const int64_t> contracting) {
  return {axesOf(type, otherDimensions(type, batch, contracting)),
          axesOf(type, contracting)};
}

int64_t countOf(const Axes &axes) {
  int64_t count = 1;
  for (const ProductAxis &axis : axes)
    count *= axis.extent;
  return count;
}

/// Returns the offset of the row-major index `index` of `axes`.
int64_t offsetOf(const Axes &axes, int64_t index) {
  int64_t offset = 0;
  for (size_t d = axes.size(); d-- > 0;) {
    offset += index % axes[d].extent * axes[d].stride;
    index /= axes[d].extent;
  }
  return offset;
}

/// Returns where the element `offset` is. Of a tensor without elements, whose
/// data may be null, nothing is read.
const std::byte *placeOf(const ConstTensorView &tensor, int64_t offset) {
  if (elementCount(tensor.type) == 0)
    return tensor.data;
  return tensor.data + elementSize(tensor.type.dtype) * offset;
}

/// The windows of a convolution's input: rows run over batch and places, the
/// depth over the window and the features of a group.
ProductSide windowsOf(const Convolution &op, const TensorType &input,
                      const TensorType &kernel, const TensorType &result) {
  size_t spatial = op.strides.size();
  std::vector<int64_t> strides = denseStrides(input.shape);
  ProductSide side;
  side.free.push_back({input.shape[0], strides[0]});
  for (size_t d = 0; d < spatial; ++d) {
    side.free.push_back({result.shape[d + 1], strides[d + 1] * op.strides[d]});
    side.depth.push_back({kernel.shape[d], strides[d + 1] * op.dilations[d]});
  }
  side.depth.push_back({kernel.shape[spatial], strides[spatial + 2]});
  return side;
}

} // namespace

void computeDotGeneral(const DotGeneral &op, const ConstTensorView &lhs,
                       const ConstTensorView &rhs, const TensorView &result) {
  ProductSide left = sideOf(lhs.type, op.lhsBatch, op.lhsContracting);
  ProductSide right = sideOf(rhs.type, op.rhsBatch, op.rhsContracting);
  Axes leftBatch = axesOf(lhs.type, op.lhsBatch);
  Axes rightBatch = axesOf(rhs.type, op.rhsBatch);
  int64_t rows = countOf(left.free), columns = countOf(right.free);
  int64_t size = elementSize(result.type.dtype);
  std::unique_ptr<PackedProduct> product = PackedProduct::create(
      result.type.dtype, std::move(left), std::move(right));
  int64_t batches = countOf(leftBatch);
  for (int64_t b = 0; b < batches; ++b)
    product->run(placeOf(lhs, offsetOf(leftBatch, b)),
                 placeOf(rhs, offsetOf(rightBatch, b)),
                 result.data + size * b * rows * columns, columns);
}

void computeConvolution(const Convolution &op, const ConstTensorView &input,
                        const ConstTensorView &kernel,
                        const TensorView &result) {
  auto spatial = static_cast<int64_t>(op.strides.size());
  std::vector<int64_t> depth(spatial + 1);
  for (int64_t d = 0; d <= spatial; ++d)
    depth[d] = d;
  ProductSide weights{axesOf(kernel.type, {spatial + 2}),
                      axesOf(kernel.type, depth)};
  int64_t groups = kernel.type.shape[spatial + 1];
  int64_t in = kernel.type.shape[spatial];
  int64_t out = kernel.type.shape[spatial + 2];
  int64_t size = elementSize(result.type.dtype);
  std::unique_ptr<PackedProduct> product = PackedProduct::create(
      result.type.dtype, windowsOf(op, input.type, kernel.type, result.type),
      std::move(weights));
  for (int64_t g = 0; g < groups; ++g)
    product->run(placeOf(input, g * in), placeOf(kernel, g * out),
                 result.data + size * g * out, groups * out);
}

} // namespace graft
