// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/tensor_op.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "ir/core/element_domains.h"
#include "ir/core/elementwise_kinds.h"

namespace graft {

namespace {

using Types = absl::Span<const TensorType>;
using Result = absl::StatusOr<TensorType>;

template <class... Parts> absl::Status invalid(const Parts &...parts) {
  return absl::InvalidArgumentError(absl::StrCat(parts...));
}

std::string list(absl::Span<const int64_t> values) {
  return absl::StrCat("[", absl::StrJoin(values, ","), "]");
}

int64_t rank(const TensorType &type) {
  return static_cast<int64_t>(type.shape.size());
}

absl::Status checkSame(absl::string_view name, const TensorType &a,
                       const TensorType &b) {
  if (a == b)
    return absl::OkStatus();
  return invalid(name, ": expected operands of one type, found ", toString(a),
                 " and ", toString(b));
}

absl::Status checkCount(const TensorOp &op, Types operands, size_t expected) {
  if (operands.size() == expected)
    return absl::OkStatus();
  return invalid(toString(op), " takes ", expected, " operands, found ",
                 operands.size());
}

/// Checks that `axes` ascend within [0, rank).
absl::Status checkAxes(absl::string_view what, absl::Span<const int64_t> axes,
                       int64_t rank) {
  for (size_t i = 0; i < axes.size(); ++i)
    if (axes[i] < 0 || axes[i] >= rank || (i && axes[i] <= axes[i - 1]))
      return invalid(what, " ", list(axes), " must ascend within 0 and ",
                     rank - 1);
  return absl::OkStatus();
}

/// Checks that `axes` are distinct and within [0, rank), in any order.
absl::Status checkDistinct(absl::string_view what,
                           absl::Span<const int64_t> axes, int64_t rank) {
  std::vector<int64_t> sorted(axes.begin(), axes.end());
  std::sort(sorted.begin(), sorted.end());
  if (absl::Status status = checkAxes(what, sorted, rank); !status.ok())
    return invalid(what, " ", list(axes), " must be distinct and within 0 and ",
                   rank - 1);
  return absl::OkStatus();
}

Result infer(const Elementwise &op, Types operands) {
  const ElementwiseInfo &info = infoOf(op.kind);
  bool selects = op.kind == ElementwiseKind::Select;
  const TensorType &first = operands[selects ? 1 : 0];
  if (absl::Status status = checkDomain(info.name, info.domain, first.dtype);
      !status.ok())
    return status;
  if (selects)
    if (absl::Status status =
            checkSame("select", {DType::Bool, first.shape}, operands[0]);
        !status.ok())
      return status;
  for (const TensorType &other : operands.subspan(selects ? 2 : 1))
    if (absl::Status status = checkSame(info.name, first, other); !status.ok())
      return status;
  bool compares = op.kind >= ElementwiseKind::Equal &&
                  op.kind <= ElementwiseKind::GreaterEqual;
  return TensorType{compares ? DType::Bool : first.dtype, first.shape};
}

Result infer(const Convert &op, Types operands) {
  DType from = operands[0].dtype;
  bool isHalfPair = (from == DType::F16 && op.dtype == DType::BF16) ||
                    (from == DType::BF16 && op.dtype == DType::F16);
  if (!isComputable(from) || !isNumber(op.dtype) || from == op.dtype ||
      isHalfPair)
    return invalid("convert cannot take ", toString(from), " to ",
                   toString(op.dtype));
  return TensorType{op.dtype, operands[0].shape};
}

Result infer(const Reshape &op, Types operands) {
  absl::StatusOr<int64_t> from = numElements(operands[0].shape);
  absl::StatusOr<int64_t> to = numElements(op.shape);
  if (!from.ok() || !to.ok() || *from != *to)
    return invalid("reshape of ", toString(operands[0]), " to ", list(op.shape),
                   ": the number of elements must stay the same");
  return TensorType{operands[0].dtype, op.shape};
}

Result infer(const Transpose &op, Types operands) {
  if (static_cast<int64_t>(op.permutation.size()) != rank(operands[0]))
    return invalid("transpose of ", toString(operands[0]), ": permutation ",
                   list(op.permutation), " must name each dimension once");
  if (absl::Status status = checkDistinct("transpose: permutation",
                                          op.permutation, rank(operands[0]));
      !status.ok())
    return status;
  Shape shape;
  for (int64_t from : op.permutation)
    shape.push_back(operands[0].shape[from]);
  return TensorType{operands[0].dtype, std::move(shape)};
}

Result infer(const Broadcast &op, Types operands) {
  if (absl::Status status =
          checkAxes("broadcast: dimensions", op.dimensions, op.shape.size());
      !status.ok())
    return status;
  Shape kept;
  for (size_t d = 0; d < op.shape.size(); ++d)
    if (!std::binary_search(op.dimensions.begin(), op.dimensions.end(),
                            static_cast<int64_t>(d)))
      kept.push_back(op.shape[d]);
  if (kept != operands[0].shape)
    return invalid("broadcast of ", toString(operands[0]), " to ",
                   list(op.shape), ": without dimensions ", list(op.dimensions),
                   " that is ", list(kept));
  return TensorType{operands[0].dtype, op.shape};
}

/// Checks that a strided window of `sizes` lies inside of `whole`.
absl::Status checkWindow(absl::string_view name, const TensorType &whole,
                         absl::Span<const int64_t> starts,
                         absl::Span<const int64_t> sizes,
                         absl::Span<const int64_t> strides) {
  size_t dims = whole.shape.size();
  if (starts.size() != dims || sizes.size() != dims || strides.size() != dims)
    return invalid(name, ": expected a start, a size and a stride for each of ",
                   dims, " dimensions, found ", list(starts), ", ", list(sizes),
                   " and ", list(strides));
  for (size_t d = 0; d < dims; ++d) {
    bool fits = starts[d] >= 0 && sizes[d] >= 0 && strides[d] >= 1 &&
                starts[d] <= whole.shape[d];
    // Compared by division, which cannot overflow.
    if (fits && sizes[d] > 0)
      fits = starts[d] < whole.shape[d] &&
             sizes[d] - 1 <= (whole.shape[d] - 1 - starts[d]) / strides[d];
    if (!fits)
      return invalid(name, ": start ", starts[d], ", size ", sizes[d],
                     " and stride ", strides[d], " leave dimension ", d, " of ",
                     toString(whole));
  }
  return absl::OkStatus();
}

Result infer(const Slice &op, Types operands) {
  if (absl::Status status =
          checkWindow("slice", operands[0], op.starts, op.sizes, op.strides);
      !status.ok())
    return status;
  return TensorType{operands[0].dtype, op.sizes};
}

Result infer(const InsertSlice &op, Types operands) {
  if (operands[0].dtype != operands[1].dtype)
    return invalid("insert_slice: expected operands of one dtype, found ",
                   toString(operands[0]), " and ", toString(operands[1]));
  if (absl::Status status = checkWindow("insert_slice", operands[1], op.starts,
                                        operands[0].shape, op.strides);
      !status.ok())
    return status;
  return operands[1];
}

Result infer(const Concatenate &op, Types operands) {
  TensorType result = operands[0];
  if (op.axis < 0 || op.axis >= rank(result))
    return invalid("concatenate: axis ", op.axis, " is not one of ",
                   toString(result));
  for (const TensorType &operand : operands.subspan(1)) {
    TensorType other = operand;
    if (rank(other) == rank(result))
      other.shape[op.axis] = result.shape[op.axis];
    if (other != result)
      return invalid("concatenate: expected operands that differ along axis ",
                     op.axis, " only, found ", toString(operands[0]), " and ",
                     toString(operand));
    if (__builtin_add_overflow(result.shape[op.axis], operand.shape[op.axis],
                               &result.shape[op.axis]))
      return invalid("concatenate: the result is too large");
  }
  return result;
}

Result infer(const Reduce &op, Types operands) {
  if (!isNumber(operands[0].dtype))
    return invalid("reduce takes floats or signed integers, found ",
                   toString(operands[0]));
  if (absl::Status status =
          checkAxes("reduce: axes", op.axes, rank(operands[0]));
      !status.ok())
    return status;
  TensorType result{operands[0].dtype, {}};
  for (int64_t d = 0; d < rank(operands[0]); ++d)
    if (!std::binary_search(op.axes.begin(), op.axes.end(), d))
      result.shape.push_back(operands[0].shape[d]);
  return result;
}

/// Checks one side of a product: batch and contracting axes are distinct.
absl::Status checkSide(const TensorType &type, absl::Span<const int64_t> batch,
                       absl::Span<const int64_t> contracting) {
  std::vector<int64_t> all(batch.begin(), batch.end());
  all.insert(all.end(), contracting.begin(), contracting.end());
  return checkDistinct("dot_general: dimensions", all, rank(type));
}

absl::Status checkPairs(absl::string_view what, Types operands,
                        absl::Span<const int64_t> lhs,
                        absl::Span<const int64_t> rhs) {
  if (lhs.size() != rhs.size())
    return invalid("dot_general: ", lhs.size(), " ", what,
                   " dimensions on the left, ", rhs.size(), " on the right");
  for (size_t i = 0; i < lhs.size(); ++i)
    if (operands[0].shape[lhs[i]] != operands[1].shape[rhs[i]])
      return invalid("dot_general of ", toString(operands[0]), " and ",
                     toString(operands[1]), ": ", what, " dimensions ", lhs[i],
                     " and ", rhs[i], " differ");
  return absl::OkStatus();
}

/// Appends the extents of dimensions that are neither batch nor contracted.
void appendFree(const TensorType &type, absl::Span<const int64_t> batch,
                absl::Span<const int64_t> contracting, Shape &out) {
  auto has = [](absl::Span<const int64_t> axes, int64_t d) {
    return std::find(axes.begin(), axes.end(), d) != axes.end();
  };
  for (int64_t d = 0; d < rank(type); ++d)
    if (!has(batch, d) && !has(contracting, d))
      out.push_back(type.shape[d]);
}

absl::Status checkFloatPair(absl::string_view name, Types operands) {
  if (absl::Status status =
          checkDomain(name, Domain::Floats, operands[0].dtype);
      !status.ok())
    return status;
  if (operands[0].dtype != operands[1].dtype)
    return invalid(name, ": expected operands of one dtype, found ",
                   toString(operands[0]), " and ", toString(operands[1]));
  return absl::OkStatus();
}

Result infer(const DotGeneral &op, Types operands) {
  for (const absl::Status &status :
       {checkFloatPair("dot_general", operands),
        checkSide(operands[0], op.lhsBatch, op.lhsContracting),
        checkSide(operands[1], op.rhsBatch, op.rhsContracting)})
    if (!status.ok())
      return status;
  for (const absl::Status &status :
       {checkPairs("batch", operands, op.lhsBatch, op.rhsBatch),
        checkPairs("contracting", operands, op.lhsContracting,
                   op.rhsContracting)})
    if (!status.ok())
      return status;
  TensorType result{operands[0].dtype, {}};
  for (int64_t d : op.lhsBatch)
    result.shape.push_back(operands[0].shape[d]);
  appendFree(operands[0], op.lhsBatch, op.lhsContracting, result.shape);
  appendFree(operands[1], op.rhsBatch, op.rhsContracting, result.shape);
  return result;
}

Result infer(const Convolution &op, Types operands) {
  if (absl::Status status = checkFloatPair("convolution", operands);
      !status.ok())
    return status;
  const TensorType &input = operands[0], &kernel = operands[1];
  int64_t spatial = op.strides.size();
  if (rank(input) != spatial + 3 || rank(kernel) != spatial + 3 ||
      op.dilations.size() != op.strides.size())
    return invalid(
        "convolution with strides ", list(op.strides), " and dilations ",
        list(op.dilations), ": expected operands of ", spatial + 3,
        " dimensions, found ", toString(input), " and ", toString(kernel));
  const Shape &in = input.shape, &window = kernel.shape;
  if (in[spatial + 1] != window[spatial + 1] ||
      in[spatial + 2] != window[spatial])
    return invalid("convolution of ", toString(input), " with ",
                   toString(kernel),
                   ": the groups and the features in a group must agree");
  TensorType result{input.dtype, {in[0]}};
  for (int64_t d = 0; d < spatial; ++d) {
    int64_t stride = op.strides[d], dilation = op.dilations[d], reach;
    if (stride < 1 || dilation < 1 || window[d] < 1 ||
        __builtin_mul_overflow(window[d] - 1, dilation, &reach))
      return invalid("convolution: stride ", stride, ", dilation ", dilation,
                     " and window ", window[d], " must be at least 1");
    result.shape.push_back(
        in[d + 1] > reach ? (in[d + 1] - reach - 1) / stride + 1 : 0);
  }
  result.shape.push_back(window[spatial + 1]);
  result.shape.push_back(window[spatial + 2]);
  return result;
}

Result infer(const Gather &op, Types operands) {
  const TensorType &source = operands[0], &indices = operands[1];
  if (!isComputable(source.dtype))
    return invalid("gather cannot compute with ", toString(source.dtype));
  if (indices.dtype != DType::I32 && indices.dtype != DType::I64)
    return invalid("gather takes i32 or i64 indices, found ",
                   toString(indices.dtype));
  if (indices.shape.empty() || indices.shape.back() != 1)
    return invalid("gather: expected indices [..., 1], found ",
                   toString(indices));
  if (op.axis < 0 || op.axis >= rank(source))
    return invalid("gather: axis ", op.axis, " is not one of ",
                   toString(source));
  TensorType result{source.dtype,
                    Shape(indices.shape.begin(), indices.shape.end() - 1)};
  for (int64_t d = 0; d < rank(source); ++d)
    if (d != op.axis)
      result.shape.push_back(source.shape[d]);
  return result;
}

size_t expectedOperands(const Elementwise &op) { return numOperands(op.kind); }
size_t expectedOperands(const InsertSlice &) { return 2; }
size_t expectedOperands(const DotGeneral &) { return 2; }
size_t expectedOperands(const Convolution &) { return 2; }
size_t expectedOperands(const Gather &) { return 2; }
template <class Op> size_t expectedOperands(const Op &) { return 1; }

struct NameOf {
  std::string operator()(const Elementwise &op) const {
    return infoOf(op.kind).name;
  }
  std::string operator()(const Convert &) const { return "convert"; }
  std::string operator()(const Reshape &) const { return "reshape"; }
  std::string operator()(const Transpose &) const { return "transpose"; }
  std::string operator()(const Broadcast &) const { return "broadcast"; }
  std::string operator()(const Slice &) const { return "slice"; }
  std::string operator()(const InsertSlice &) const { return "insert_slice"; }
  std::string operator()(const Concatenate &) const { return "concatenate"; }
  std::string operator()(const Reduce &op) const {
    return op.kind == ReduceKind::Add       ? "reduce_sum"
           : op.kind == ReduceKind::Maximum ? "reduce_max"
                                            : "reduce_min";
  }
  std::string operator()(const DotGeneral &) const { return "dot_general"; }
  std::string operator()(const Convolution &) const { return "convolution"; }
  std::string operator()(const Gather &) const { return "gather"; }
};

} // namespace

std::string toString(const TensorType &type) {
  return toString(type.dtype, type.shape);
}

std::string toString(const TensorOp &op) { return std::visit(NameOf(), op.op); }

Result inferType(const TensorOp &op, Types operands) {
  if (std::holds_alternative<Concatenate>(op.op)) {
    if (operands.empty())
      return invalid("concatenate takes at least 1 operand");
  } else {
    size_t expected =
        std::visit([](const auto &o) { return expectedOperands(o); }, op.op);
    if (absl::Status status = checkCount(op, operands, expected); !status.ok())
      return status;
  }
  Result result =
      std::visit([&](const auto &o) { return infer(o, operands); }, op.op);
  if (result.ok() && bitWidth(result->dtype) < 8 &&
      !std::holds_alternative<Reshape>(op.op))
    return invalid(toString(op), " cannot move ", toString(result->dtype),
                   " elements, which are smaller than a byte");
  if (result.ok())
    if (absl::StatusOr<int64_t> size = byteSize(result->dtype, result->shape);
        !size.ok())
      return invalid(toString(op), ": ", size.status().message());
  return result;
}

} // namespace graft
