// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensors in memory that somebody else owns: what the routines of tensor ops
// read and write.
//
//   std::vector<float> values(6);
//   graft::TensorView view{{graft::DType::F32, {2, 3}},
//                          reinterpret_cast<std::byte *>(values.data())};

#ifndef GRAFT_TENSOR_VIEW_H
#define GRAFT_TENSOR_VIEW_H

#include <cstddef>

#include "graft/tensor_op.h"

namespace graft {

/// A dense row-major tensor, aligned for its dtype. A Bool is a byte, false if
/// 0. `data` may be null if there are no elements.
struct ConstTensorView {
  TensorType type;
  const std::byte *data = nullptr;
};

/// The same, to be written. A Bool is written as 0 or 1.
struct TensorView {
  TensorType type;
  std::byte *data = nullptr;
};

} // namespace graft

#endif // GRAFT_TENSOR_VIEW_H
