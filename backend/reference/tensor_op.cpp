// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/reference/tensor_op.h"

#include "backend/reference/tensor_routines.h"

namespace graft::reference {

void compute(const TensorOp &op, absl::Span<const ConstTensorView> operands,
             const TensorView &result) {
  std::visit([&](const auto &o) { run(o, operands, result); }, op.op);
}

} // namespace graft::reference
