// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What moves elements without looking at them, as strided copies.

#include <algorithm>
#include <cstring>

#include "backend/compute/extents.h"
#include "backend/compute/routines.h"
#include "backend/compute/strided_copy.h"

namespace graft {
namespace {

void copyDense(const ConstTensorView &operand, std::byte *to) {
  int64_t size = byteSize(operand.type.dtype, operand.type.shape).value_or(0);
  if (size > 0)
    std::memcpy(to, operand.data, static_cast<size_t>(size));
}

/// Returns how far into a dense tensor with `strides` the index `starts` is.
int64_t offsetOf(absl::Span<const int64_t> starts,
                 absl::Span<const int64_t> strides) {
  int64_t offset = 0;
  for (size_t d = 0; d < starts.size(); ++d)
    offset += starts[d] * strides[d];
  return offset;
}

} // namespace

void computeReshape(const ConstTensorView &operand, const TensorView &result) {
  copyDense(operand, result.data);
}

void computeTranspose(const Transpose &op, const ConstTensorView &operand,
                      const TensorView &result) {
  std::vector<int64_t> from = denseStrides(operand.type.shape);
  std::vector<int64_t> to = denseStrides(result.type.shape);
  std::vector<CopyDimension> dimensions;
  dimensions.reserve(to.size());
  for (size_t d = 0; d < to.size(); ++d)
    dimensions.push_back(
        {result.type.shape[d], from[op.permutation[d]], to[d]});
  stridedCopy(std::move(dimensions), elementSize(result.type.dtype),
              operand.data, result.data);
}

void computeBroadcast(const Broadcast &op, const ConstTensorView &operand,
                      const TensorView &result) {
  std::vector<int64_t> from = denseStrides(operand.type.shape);
  std::vector<int64_t> to = denseStrides(result.type.shape);
  std::vector<CopyDimension> dimensions;
  dimensions.reserve(to.size());
  size_t next = 0;
  for (size_t d = 0; d < to.size(); ++d) {
    bool isNew = std::binary_search(op.dimensions.begin(), op.dimensions.end(),
                                    static_cast<int64_t>(d));
    dimensions.push_back(
        {result.type.shape[d], isNew ? 0 : from[next++], to[d]});
  }
  stridedCopy(std::move(dimensions), elementSize(result.type.dtype),
              operand.data, result.data);
}

void computeSlice(const Slice &op, const ConstTensorView &operand,
                  const TensorView &result) {
  int64_t size = elementSize(result.type.dtype);
  std::vector<int64_t> from = denseStrides(operand.type.shape);
  std::vector<int64_t> to = denseStrides(result.type.shape);
  std::vector<CopyDimension> dimensions;
  dimensions.reserve(to.size());
  for (size_t d = 0; d < to.size(); ++d)
    dimensions.push_back({op.sizes[d], op.strides[d] * from[d], to[d]});
  stridedCopy(std::move(dimensions), size,
              operand.data + size * offsetOf(op.starts, from), result.data);
}

void computeInsertSlice(const InsertSlice &op, const ConstTensorView &source,
                        const ConstTensorView &destination,
                        const TensorView &result) {
  copyDense(destination, result.data);
  if (elementCount(source.type) == 0)
    return;
  int64_t size = elementSize(result.type.dtype);
  std::vector<int64_t> from = denseStrides(source.type.shape);
  std::vector<int64_t> to = denseStrides(result.type.shape);
  std::vector<CopyDimension> dimensions;
  dimensions.reserve(to.size());
  for (size_t d = 0; d < to.size(); ++d)
    dimensions.push_back(
        {source.type.shape[d], from[d], op.strides[d] * to[d]});
  stridedCopy(std::move(dimensions), size, source.data,
              result.data + size * offsetOf(op.starts, to));
}

void computeConcatenate(const Concatenate &op,
                        absl::Span<const ConstTensorView> operands,
                        const TensorView &result) {
  int64_t size = elementSize(result.type.dtype);
  std::vector<int64_t> to = denseStrides(result.type.shape);
  std::byte *place = result.data;
  for (const ConstTensorView &operand : operands) {
    if (elementCount(operand.type) == 0)
      continue;
    std::vector<int64_t> from = denseStrides(operand.type.shape);
    std::vector<CopyDimension> dimensions;
    dimensions.reserve(to.size());
    for (size_t d = 0; d < to.size(); ++d)
      dimensions.push_back({operand.type.shape[d], from[d], to[d]});
    stridedCopy(std::move(dimensions), size, operand.data, place);
    place += size * operand.type.shape[op.axis] * to[op.axis];
  }
}

} // namespace graft
