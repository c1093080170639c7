// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_VALUE_TENSOR_ACCESS_H
#define GRAFT_FRONTEND_NNX_VALUE_TENSOR_ACCESS_H

#include "graft/nnx/tensor.h"

namespace graft::nnx::detail {

/// The private parts of tensors.
struct TensorAccess {
  /// Returns value `value` of the trace `traceId`.
  static Tensor traced(uint64_t traceId, ValueId value, DType dtype,
                       Shape shape) {
    Tensor tensor;
    tensor.state = Tensor::Kind::Traced;
    tensor.type = dtype;
    tensor.extents = std::move(shape);
    tensor.traceId = traceId;
    tensor.valueId = value;
    return tensor;
  }
  static uint64_t traceId(const Tensor &tensor) { return tensor.traceId; }
  static ValueId valueId(const Tensor &tensor) { return tensor.valueId; }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_VALUE_TENSOR_ACCESS_H
