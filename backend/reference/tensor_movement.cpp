// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include <algorithm>
#include <cstring>
#include <limits>

#include "backend/reference/tensor_elements.h"
#include "backend/reference/tensor_routines.h"

namespace graft::reference {

void run(const Reshape &op, Operands operands, const TensorView &result) {
  int64_t size = byteSize(result.type.dtype, result.type.shape).value_or(0);
  if (size > 0)
    std::memcpy(result.data, operands[0].data, static_cast<size_t>(size));
}

void run(const Transpose &op, Operands operands, const TensorView &result) {
  forEachIndex(result.type.shape, [&](const Index &index) {
    Index from(index.size());
    for (size_t d = 0; d < index.size(); ++d)
      from[op.permutation[d]] = index[d];
    copyElement(operands[0], from, result, index);
  });
}

void run(const Broadcast &op, Operands operands, const TensorView &result) {
  forEachIndex(result.type.shape, [&](const Index &index) {
    Index from;
    for (size_t d = 0; d < index.size(); ++d)
      if (std::find(op.dimensions.begin(), op.dimensions.end(),
                    static_cast<int64_t>(d)) == op.dimensions.end())
        from.push_back(index[d]);
    copyElement(operands[0], from, result, index);
  });
}

void run(const Slice &op, Operands operands, const TensorView &result) {
  forEachIndex(result.type.shape, [&](const Index &index) {
    Index from(index);
    for (size_t d = 0; d < index.size(); ++d)
      from[d] = op.starts[d] + index[d] * op.strides[d];
    copyElement(operands[0], from, result, index);
  });
}

void run(const InsertSlice &op, Operands operands, const TensorView &result) {
  forEachIndex(result.type.shape, [&](const Index &index) {
    copyElement(operands[1], index, result, index);
  });
  forEachIndex(operands[0].type.shape, [&](const Index &index) {
    Index to(index);
    for (size_t d = 0; d < index.size(); ++d)
      to[d] = op.starts[d] + index[d] * op.strides[d];
    copyElement(operands[0], index, result, to);
  });
}

void run(const Concatenate &op, Operands operands, const TensorView &result) {
  int64_t done = 0;
  for (const ConstTensorView &operand : operands) {
    forEachIndex(operand.type.shape, [&](const Index &index) {
      Index to(index);
      to[op.axis] += done;
      copyElement(operand, index, result, to);
    });
    done += operand.type.shape[op.axis];
  }
}

void run(const Gather &op, Operands operands, const TensorView &result) {
  const ConstTensorView &source = operands[0], &indices = operands[1];
  int64_t extent = source.type.shape[op.axis];
  size_t leading = indices.type.shape.size() - 1;
  DType dtype = source.type.dtype;
  Scalar fill = dtype == DType::Bool ? 1 : leastOf(dtype);
  if (isComputableFloat(dtype))
    fill = std::numeric_limits<Scalar>::quiet_NaN();
  forEachIndex(result.type.shape, [&](const Index &index) {
    Index which(index.begin(), index.begin() + leading);
    which.push_back(0);
    auto chosen = static_cast<int64_t>(read(indices, which));
    if (chosen < 0)
      chosen += extent;
    if (chosen < 0 || chosen >= extent)
      return write(result, index, fill);
    Index from(index.begin() + leading, index.end());
    from.insert(from.begin() + op.axis, chosen);
    copyElement(source, from, result, index);
  });
}

} // namespace graft::reference
