// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tensor ops whose elements are independent, one by one and as the stages of an
// expression that is computed some elements at a time.

#ifndef GRAFT_IR_CORE_FLAT_OP_H
#define GRAFT_IR_CORE_FLAT_OP_H

#include "graft/tensor_op.h"

namespace graft {

/// Returns whether element i of the result needs only element i of each
/// operand: arithmetic and conversions.
bool isFlat(const TensorOp &op);

/// Returns whether a flat expression can put its result where one of its
/// operands is, both beginning at the same byte: elements of one size, or of at
/// least twice the other's.
bool canComputeInPlace(DType operand, DType result);

/// An op of a flat expression of n operands: its own operand j is the
/// expression's operand inputs[j], or the result of stage inputs[j] - n, which
/// comes before. The last stage gives the expression's result.
struct FlatStage {
  TensorOp op;
  std::vector<int> inputs;
};

/// The most stages and draws that are computed as one expression.
inline constexpr int mostFlatStages = 32;

} // namespace graft

#endif // GRAFT_IR_CORE_FLAT_OP_H
