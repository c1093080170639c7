// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arithmetic and movement on whole tensors, as plain data: the one description
// that the tracer, the IR, the backend and the oracle share.
//
//   graft::TensorOp add{graft::Elementwise{graft::ElementwiseKind::Add}};
//   graft::TensorType t{graft::DType::F32, {4, 4}};
//   graft::inferType(add, {t, t}).value();   // f32[4,4]
//
// The vocabulary is small on purpose: each op is one op of `arith`, `math`,
// `tensor` or `linalg` in the IR, and one routine of the backend. There is no
// implicit broadcasting or promotion here; frontends write both out. Extents
// are static.

#ifndef GRAFT_TENSOR_OP_H
#define GRAFT_TENSOR_OP_H

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "graft/dtype.h"

namespace graft {

/// What a tensor is, without its values.
struct TensorType {
  DType dtype = DType::F32;
  Shape shape;

  friend bool operator==(const TensorType &, const TensorType &) = default;
};

/// Formats as "f32[4,4]": the dtype's short name and the extents, outermost
/// first.
std::string toString(const TensorType &type);

/// Returns whether tensors of `dtype` can be computed with: Bool, I8, I16, I32,
/// I64, F16, BF16, F32 and F64. Every other type is only stored and forwarded.
bool isComputable(DType dtype);

/// Returns whether `dtype` is F16, BF16, F32 or F64.
bool isComputableFloat(DType dtype);

/// Functions of one element of each operand. Operands have one shape and one
/// dtype, which the result has too, but for what is said here. F16 and BF16 are
/// widened to F32, computed and rounded once to nearest even.
enum class ElementwiseKind : uint8_t {
  // One operand: a float.
  Negate, ///< also a signed integer
  Abs,    ///< also a signed integer
  Exp,
  Expm1,
  Log,
  Log1p,
  Sqrt,
  Rsqrt, ///< 1 / sqrt(x)
  Sin,
  Cos,
  Tan,
  Tanh,
  Erf,
  Erfc,
  Cbrt,
  Floor,
  Round,     ///< to the nearest integer, ties away from zero
  RoundEven, ///< to the nearest integer, ties to the even one
  Not,       ///< Bool only
  // Two operands: floats or signed integers.
  Add,
  Subtract,
  Multiply,
  Divide,    ///< floats only
  Maximum,   ///< NaN if an operand is
  Minimum,   ///< NaN if an operand is
  Power,     ///< floats only
  Remainder, ///< floats only: x - n * y, n the integer next to x / y towards 0
  Atan2,     ///< floats only: the angle of (x, y), whose operands are y, x
  And,       ///< Bool only
  Or,        ///< Bool only
  // Two operands; the result is Bool. Unordered comparisons (NaN) are false,
  // but NotEqual is true.
  Equal,
  NotEqual,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,
  // Three floats.
  Fma, ///< x * y + z, rounded once
  // Three: a Bool, then two of any computable type, which the result has.
  Select,
};

/// Returns how many operands the kind takes: 1, 2 or 3.
int numOperands(ElementwiseKind kind);

/// One operand a position of the kind.
struct Elementwise {
  ElementwiseKind kind;
  friend bool operator==(const Elementwise &, const Elementwise &) = default;
};

/// The values of another computable type: floats are rounded to nearest even;
/// a float becomes an integer towards zero, saturated, NaN as 0; integers wrap;
/// a Bool becomes 0 or 1. Not to Bool (compare with 0), and not between F16 and
/// BF16 or from a type to itself.
struct Convert {
  DType dtype;
  friend bool operator==(const Convert &, const Convert &) = default;
};

/// The same elements in row-major order under another shape.
struct Reshape {
  Shape shape;
  friend bool operator==(const Reshape &, const Reshape &) = default;
};

/// Dimension i of the result is dimension permutation[i] of the operand.
struct Transpose {
  std::vector<int64_t> permutation;
  friend bool operator==(const Transpose &, const Transpose &) = default;
};

/// Repeats the operand along new dimensions: `shape` is the result's and
/// `dimensions`, ascending, are those of it that the operand lacks.
struct Broadcast {
  Shape shape;
  std::vector<int64_t> dimensions;
  friend bool operator==(const Broadcast &, const Broadcast &) = default;
};

/// Elements starts[d] + i * strides[d], i < sizes[d], of each dimension.
struct Slice {
  std::vector<int64_t> starts;
  Shape sizes;
  std::vector<int64_t> strides; ///< at least 1
  friend bool operator==(const Slice &, const Slice &) = default;
};

/// Two operands: a source and a destination of as many dimensions. The result
/// is the destination with the source in the place Slice{starts, the source's
/// shape, strides} would read.
struct InsertSlice {
  std::vector<int64_t> starts;
  std::vector<int64_t> strides;
  friend bool operator==(const InsertSlice &, const InsertSlice &) = default;
};

/// One or more operands, equal but for their extent along `axis`.
struct Concatenate {
  int64_t axis;
  friend bool operator==(const Concatenate &, const Concatenate &) = default;
};

/// How a Reduce combines.
enum class ReduceKind : uint8_t {
  /// Of nothing: 0. Of fewer than 4096 F32 or F64 in that, in XLA:CPU's order
  /// (ir/core/window_sum.h); others in F32 at least, order unspecified.
  Add,
  Maximum, ///< of nothing: -inf, or the least integer
  Minimum, ///< of nothing: inf, or the greatest integer
};

/// Combines along `axes`, ascending, which the result lacks. A float or signed
/// integer.
struct Reduce {
  ReduceKind kind;
  std::vector<int64_t> axes;
  friend bool operator==(const Reduce &, const Reduce &) = default;
};

/// The product of two float tensors, as `jax.lax.dot_general`: contracts pairs
/// of dimensions, runs along pairs of batch dimensions. Result dimensions: the
/// batch, the left operand's others, the right operand's others. Sums in F32 at
/// least, in an order of its own, and rounds once.
struct DotGeneral {
  std::vector<int64_t> lhsBatch, rhsBatch;
  std::vector<int64_t> lhsContracting, rhsContracting;
  friend bool operator==(const DotGeneral &, const DotGeneral &) = default;
};

/// A grouped convolution with n spatial dimensions and no padding. Operands, of
/// one float dtype: an input [batch, spatial..., groups, in / groups] and a
/// kernel [window..., in / groups, groups, out / groups]; result [batch,
/// spatial'..., groups, out / groups], where spatial' = (spatial - (window - 1)
/// * dilation - 1) / stride + 1. The kernel is not flipped. Sums as DotGeneral.
struct Convolution {
  std::vector<int64_t> strides;   ///< at least 1, one a spatial dimension
  std::vector<int64_t> dilations; ///< of the kernel; at least 1
  friend bool operator==(const Convolution &, const Convolution &) = default;
};

/// Two operands: a source of any computable type, and I32 or I64 indices
/// [..., 1]. The result is [..., the source's other dimensions]: slices of the
/// source along `axis`. As in `jnp.take`, -n <= index < 0 counts from the end,
/// and an index out of range gives NaN, or the least integer, or True.
struct Gather {
  int64_t axis;
  friend bool operator==(const Gather &, const Gather &) = default;
};

/// One op.
struct TensorOp {
  std::variant<Elementwise, Convert, Reshape, Transpose, Broadcast, Slice,
               InsertSlice, Concatenate, Reduce, DotGeneral, Convolution,
               Gather>
      op;
  friend bool operator==(const TensorOp &, const TensorOp &) = default;
};

/// Returns the op's name for messages: "add", "dot_general", "reshape".
std::string toString(const TensorOp &op);

/// Returns what the op gives for these operands. Fails with InvalidArgument,
/// saying what was expected and found, if there are too many or too few, a
/// dtype is one the op does not take, dtypes or shapes do not fit each other,
/// or an attribute does not fit them. A result has fewer than 2^63 bytes.
absl::StatusOr<TensorType> inferType(const TensorOp &op,
                                     absl::Span<const TensorType> operands);

} // namespace graft

#endif // GRAFT_TENSOR_OP_H
