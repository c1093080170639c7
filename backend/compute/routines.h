// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// One routine a tensor op; `compute` chooses among them. Each has the contract
// of `compute`.

#ifndef GRAFT_BACKEND_COMPUTE_ROUTINES_H
#define GRAFT_BACKEND_COMPUTE_ROUTINES_H

#include "absl/types/span.h"
#include "graft/tensor_view.h"

namespace graft {

void computeElementwise(const Elementwise &op,
                        absl::Span<const ConstTensorView> operands,
                        const TensorView &result);
void computeConvert(const ConstTensorView &operand, const TensorView &result);

void computeReshape(const ConstTensorView &operand, const TensorView &result);
void computeTranspose(const Transpose &op, const ConstTensorView &operand,
                      const TensorView &result);
void computeBroadcast(const Broadcast &op, const ConstTensorView &operand,
                      const TensorView &result);
void computeSlice(const Slice &op, const ConstTensorView &operand,
                  const TensorView &result);
void computeInsertSlice(const InsertSlice &op, const ConstTensorView &source,
                        const ConstTensorView &destination,
                        const TensorView &result);
void computeConcatenate(const Concatenate &op,
                        absl::Span<const ConstTensorView> operands,
                        const TensorView &result);
void computeGather(const Gather &op, const ConstTensorView &source,
                   const ConstTensorView &indices, const TensorView &result);

void computeReduce(const Reduce &op, const ConstTensorView &operand,
                   const TensorView &result);
void computeDotGeneral(const DotGeneral &op, const ConstTensorView &lhs,
                       const ConstTensorView &rhs, const TensorView &result);
void computeConvolution(const Convolution &op, const ConstTensorView &input,
                        const ConstTensorView &kernel,
                        const TensorView &result);

} // namespace graft

#endif // GRAFT_BACKEND_COMPUTE_ROUTINES_H
