// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_BUILDER_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_BUILDER_H

#include "frontend/stablehlo/expression/expressions.h"

namespace graft::stablehlo {

/// Makes the expressions that one StableHLO op stands for. What does not fit is
/// one error on that op, and null; of null everything is null. Which dtypes an
/// op takes is left to the emitter where nothing is said.
class Builder {
public:
  using Ints = std::vector<int64_t>;

  Builder(Expressions &expressions, mlir::Operation *op)
      : expressions(expressions), op(op) {}

  /// Any op, checked as inferType does.
  Expr apply(const TensorOp &tensorOp, std::vector<Expr> operands);

  /// Operands of one shape.
  Expr function(ElementwiseKind kind, std::vector<Expr> operands);
  Expr convert(Expr from, DType dtype);
  /// Of signed numbers: zeros and NaN are their own sign.
  Expr sign(Expr from);

  Expr reshape(Expr from, Shape shape);
  Expr transpose(Expr from, Ints permutation);
  /// `places` of the dimensions of `from` in `shape` ascend.
  Expr broadcast(Expr from, Shape shape, const Ints &places);
  Expr slice(Expr from, Ints starts, Shape sizes);
  Expr slice(Expr from, Ints starts, Shape sizes, Ints strides);
  /// `indices` [..., 1] must be in range.
  Expr gather(Expr from, Expr indices, int64_t axis);
  /// `axes` ascend and are dimensions of `from`, which may be booleans: Maximum
  /// is "or", Minimum "and".
  Expr reduce(ReduceKind kind, Expr from, Ints axes);

  /// Every element is `value`.
  Expr filled(DType dtype, Shape shape, double value);
  /// Counts along dimension `axis` of `shape`.
  Expr counter(DType dtype, const Shape &shape, int64_t axis);

  /// An error on the op; null.
  Expr fail(const std::string &why);

  Expressions &expressions;
  mlir::Operation *const op;
};

/// Undoes a transpose by `permutation`.
Builder::Ints inversePermutation(const Builder::Ints &permutation);

/// The bits of the element that changes nothing it is combined with.
uint64_t identityOf(ReduceKind kind, DType dtype);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_BUILDER_H
