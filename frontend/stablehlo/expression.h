// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// JAX programs as expressions. Equal expressions are one object, so that a
// pattern compares pointers; integer arithmetic on constants is done at once.

#ifndef GRAFT_FRONTEND_STABLEHLO_EXPRESSION_H
#define GRAFT_FRONTEND_STABLEHLO_EXPRESSION_H

#include <deque>
#include <map>

#include "mlir/IR/Operation.h"

#include "graft/sampler.h"
#include "graft/tensor_op.h"

namespace graft::stablehlo {

enum class Kind : uint8_t {
  Parameter, ///< ints: its index
  Constant,  ///< elements: one a splat, else all
  Affine,    ///< ints: base, then what each dimension adds
  Draw,      ///< of the key's words k0, k1; ints: which sampler
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
  RotateLeft, ///< of U32; ints: by how much
  Sqrt,
  Convert,
  Bitcast,
  ErfInv,
  NextAfter,
  Compare, ///< ints: an ElementwiseKind
  Select,
  Function,  ///< ints: an ElementwiseKind that is nothing above
  Threefry0, ///< Threefry-2x32 of k0, k1, c0, c1: its first word
  Threefry1, ///< its second
  // Movement.
  Slice, ///< ints: starts, then strides
  Reshape,
  Transpose,   ///< ints: the permutation
  Broadcast,   ///< ints: the place of each dimension of the operand
  Concatenate, ///< ints: the axis
  InsertSlice, ///< of a source, a destination; ints: starts, then strides
  Gather,      ///< of a source, indices that are in range; ints: the axis
  // Sums and their like, each as the TensorOp of its name.
  Reduce,      ///< ints: the ReduceKind, then the axes
  DotGeneral,  ///< ints: how many dimensions are batch, then contracted; lists
  Convolution, ///< ints: strides, then dilations
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
  std::vector<int64_t> ints;
  std::vector<uint64_t> elements;
  mlir::Operation *source = nullptr; ///< the first op that computes it
  mlir::Operation *place = nullptr;  ///< the call that says where, if not that
  int id = 0;
  int section = 0; ///< where it was made
  int depth = 0;   ///< how many were made one from another up to here

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

/// Makes and owns expressions. What it returns is simpler than what it is asked
/// for where it can be, and always of the type asked for.
class Expressions {
public:
  Expr make(Kind kind, TensorType type, std::vector<Expr> operands,
            std::vector<int64_t> ints = {});
  Expr constant(TensorType type, std::vector<uint64_t> elements);
  Expr splat(TensorType type, uint64_t bits) { return constant(type, {bits}); }
  Expr parameter(TensorType type, int64_t index);
  Expr affine(TensorType type, std::vector<int64_t> ints);

  /// A draw that is told and need not be recognised.
  Expr draw(const Sampler &sampler, Expr k0, Expr k1);

  const Sampler &samplerOf(Expr draw) const { return samplers[draw->ints[0]]; }

  /// Returns element `index`, a scalar.
  Expr element(Expr tensor, const std::vector<int64_t> &index);

  /// Returns `tensor` with all elements written out if they are known and not
  /// too many, else `tensor`.
  Expr evaluate(Expr tensor);

  /// What new expressions are said to come from.
  mlir::Operation *source = nullptr;
  /// The call at whose line the user is, where the callee is JAX's own.
  mlir::Operation *place = nullptr;
  /// The section that new expressions are of; 0 to begin with.
  int section = 0;

  int newSection();
  /// What is of the section `inner` counts as of `outer`, which is older.
  void joinSections(int inner, int outer) { sections[inner] = outer; }
  int sectionOf(Expr e) const;

private:
  using Identity = std::tuple<Kind, DType, Shape, std::vector<Expr>,
                              std::vector<int64_t>, std::vector<uint64_t>>;

  static Identity identityOf(const Expression &expression);
  Expr intern(Expression expression);
  /// Whether so many elements more may be computed at once; counts them.
  bool mayFold(int64_t size);
  using Elements = std::map<std::pair<Expr, std::vector<int64_t>>, Expr>;
  Expr element(Expr tensor, const std::vector<int64_t> &index,
               Elements &elements);
  Expr newElement(Expr tensor, const std::vector<int64_t> &index,
                  Elements &elements);
  Expr slice(Expression asked);
  Expr simplifyElementwise(Kind kind, const TensorType &type,
                           std::vector<Expr> &operands,
                           const std::vector<int64_t> &ints);
  Expr simplifyInteger(Kind kind, const TensorType &type, Expr a, Expr b);
  Expr simplifyAffine(Kind kind, const TensorType &type, Expr a, Expr b);
  Expr hoist(Kind kind, const TensorType &type,
             const std::vector<Expr> &operands,
             const std::vector<int64_t> &ints);
  Expr simplifyMovement(Kind kind, const TensorType &type,
                        const std::vector<Expr> &operands,
                        const std::vector<int64_t> &ints);
  Expr wordsOf(Expr parts);
  Expr simplifySlice(const TensorType &type, Expr from,
                     const std::vector<int64_t> &ints);
  Expr simplifyReduce(const TensorType &type, Expr from, ReduceKind kind);
  Expr simplifyReshape(const TensorType &type, Expr from);
  Expr simplifyBroadcast(const TensorType &type, Expr from,
                         const std::vector<int64_t> &places);

  std::map<Identity, Expr> known;
  std::map<Identity, Expr> slices; ///< what is asked for, to what it is
  int64_t numFolded = 0;           ///< elements
  std::deque<Expression> all;
  std::vector<Sampler> samplers;
  std::vector<int> sections = {0}; ///< as which each counts
};

/// Returns the result of an elementwise kind on constants' bits, or nothing if
/// it is not computed here. Floats are rounded as XLA:CPU does.
std::optional<uint64_t> fold(Kind kind, DType result, DType operand,
                             llvm::ArrayRef<uint64_t> bits,
                             llvm::ArrayRef<int64_t> ints);

/// Returns the Threefry word that the U32 sum `a + b` is, if it is the end of
/// the 20 rounds; else null.
Expr recogniseThreefry(Expressions &expressions, Expr a, Expr b);

/// Returns `sum - term` for U32 where that is seen, else null.
Expr subtractTerm(Expressions &expressions, Expr sum, Expr term);

bool isUnsigned(DType dtype);
bool isInteger(DType dtype);

/// Returns the integer or boolean whose bits these are.
int64_t toSigned(DType dtype, uint64_t bits);

/// Returns the bits of `value`, rounded to a float or cut off to an integer.
uint64_t bitsOf(DType dtype, double value);

/// Returns the index of element number `flat` in row-major order.
std::vector<int64_t> unflatten(int64_t flat, const Shape &shape);

/// Row-major strides of `shape`; 0 for an extent of 1.
std::vector<int64_t> rowMajor(const Shape &shape);

} // namespace graft::stablehlo

#endif // GRAFT_FRONTEND_STABLEHLO_EXPRESSION_H
