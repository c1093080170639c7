// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One routine a tensor op; `compute` chooses among them.

#ifndef GRAFT_BACKEND_REFERENCE_TENSOR_ROUTINES_H
#define GRAFT_BACKEND_REFERENCE_TENSOR_ROUTINES_H

#include "absl/types/span.h"
#include "graft/tensor_view.h"

namespace graft::reference {

using Operands = absl::Span<const ConstTensorView>;

void run(const Elementwise &op, Operands operands, const TensorView &result);
void run(const Convert &op, Operands operands, const TensorView &result);
void run(const Reshape &op, Operands operands, const TensorView &result);
void run(const Transpose &op, Operands operands, const TensorView &result);
void run(const Broadcast &op, Operands operands, const TensorView &result);
void run(const Slice &op, Operands operands, const TensorView &result);
void run(const InsertSlice &op, Operands operands, const TensorView &result);
void run(const Concatenate &op, Operands operands, const TensorView &result);
void run(const Reduce &op, Operands operands, const TensorView &result);
void run(const DotGeneral &op, Operands operands, const TensorView &result);
void run(const Convolution &op, Operands operands, const TensorView &result);
void run(const Gather &op, Operands operands, const TensorView &result);

} // namespace graft::reference

#endif // GRAFT_BACKEND_REFERENCE_TENSOR_ROUTINES_H
