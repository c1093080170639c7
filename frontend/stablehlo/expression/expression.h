// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// JAX programs as expressions: what a value is, and of which others.
// Expressions are made, and made equal ones one object, by expressions.h.

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_EXPRESSION_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_EXPRESSION_H

#include "mlir/IR/Operation.h"

#include "graft/tensor_op.h"

namespace graft::stablehlo {

/// What an expression computes. Patterns look for single ones, so arithmetic
/// that random numbers are made of has kinds of its own.
///
/// `Expression::ints` are, for an expression of rank r whose first operand has
/// rank n:
///
///   kind         ints
///   -----------  ------------------------------------------------------------
///   Parameter    [0] its index among @main's arguments; below 0 it stands for
///                an argument of a reduction's body
///   Island       [0] which island, in the program's order, [1] which of its
///                results
///   Affine       [0] the element at index 0, [1 + d] what a step along
///                dimension d adds; r + 1 numbers
///   Draw         [0] which sampler, for Expressions::samplerOf
///   RotateLeft   [0] by how many bits, 1 to 31
///   Compare      [0] an ElementwiseKind from Equal to GreaterEqual
///   Function     [0] an ElementwiseKind that has no kind of its own here
///   Slice        [d] the start along dimension d, [n + d] the stride; the
///   sizes
///                are the type's
///   Transpose    [d] the operand's dimension that dimension d is
///   Broadcast    [d] the dimension that dimension d of the operand becomes;
///                n numbers, ascending
///   Concatenate  [0] the axis
///   InsertSlice  as Slice: where the first operand is in the second
///   Gather       [0] the axis of the first operand that the second is indices
///                of
///   Reduce       [0] a ReduceKind, then the axes, ascending
///   DotGeneral   [0] how many dimensions are batch, [1] how many contracted;
///                then the left and right batch dimensions, and the left and
///                right contracted ones
///   Convolution  [d] the stride along spatial dimension d, then as many
///                dilations
///   all others   none
enum class Kind : uint8_t {
  Parameter, ///< an argument
  Island,    ///< what another compiler computes of arguments
  Constant,  ///< `elements`: one a splat, else all
  Affine,    ///< integers that count along dimensions
  Draw,      ///< of the key's words k0, k1: a random draw that was told
  // Functions of one element of each operand.
  Add,
  Subtract,
  Multiply,
  Divide,
  Remainder, ///< of unsigned integers
  Maximum,
  Minimum,
  And,
  Or,
  Xor,
  ShiftLeft,
  ShiftRight, ///< of unsigned integers
  RotateLeft, ///< of U32
  Sqrt,
  Convert,
  Bitcast,
  ErfInv,
  NextAfter,
  Compare,
  Select,
  Function,
  Threefry0, ///< Threefry-2x32 of k0, k1, c0, c1: its first word
  Threefry1, ///< its second
  // Movement.
  Slice,
  Reshape,
  Transpose,
  Broadcast,
  Concatenate,
  InsertSlice, ///< of a source, a destination
  Gather,      ///< of a source, indices that are in range
  // Sums and their like, each as the TensorOp of its name.
  Reduce,
  DotGeneral,
  Convolution,
  // LAPACK's QR decomposition of a matrix, for those who know what it is of.
  QrFactor,  ///< geqrf: R on and above the diagonal
  QrScales,  ///< geqrf: tau
  QrUnitary, ///< orgqr, of these two: Q
};

struct Expression;
using Expr = const Expression *;

struct Expression {
  Kind kind;
  TensorType type;
  std::vector<Expr> operands;
  std::vector<int64_t> ints; ///< see Kind
  std::vector<uint64_t> elements;
  mlir::Operation *source = nullptr; ///< the first op that computes it
  mlir::Operation *place = nullptr;  ///< the call that says where, if not that
  int id = 0;
  int section = 0; ///< where it was made

  bool isConstant() const { return kind == Kind::Constant; }
  bool isSplat() const { return isConstant() && elements.size() == 1; }
  bool isSplat(uint64_t bits) const { return isSplat() && elements[0] == bits; }
  int64_t size() const { return numElements(type.shape).value_or(0); }
};

inline bool isElementwise(Kind kind) {
  return kind >= Kind::Add && kind <= Kind::Threefry1;
}

inline bool isMovement(Kind kind) {
  return kind >= Kind::Slice && kind <= Kind::Gather;
}

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_EXPRESSION_H
