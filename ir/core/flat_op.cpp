// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "ir/core/flat_op.h"

namespace graft {

bool isFlat(const TensorOp &op) {
  return std::holds_alternative<Elementwise>(op.op) ||
         std::holds_alternative<Convert>(op.op);
}

bool canComputeInPlace(DType operand, DType result) {
  const int from = bitWidth(operand), to = bitWidth(result);
  return from == to || from >= 2 * to || to >= 2 * from;
}

} // namespace graft
