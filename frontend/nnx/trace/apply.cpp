// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/apply.h"

#include <algorithm>
#include <numeric>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "frontend/nnx/trace/eager.h"
#include "frontend/nnx/trace/trace.h"
#include "graft/compiler.h"

namespace graft::nnx::detail {

namespace {

Tensor record(Trace &trace, const TensorOp &op,
              const std::vector<Tensor> &operands, const TensorType &type) {
  ComputeOp compute{op, {}};
  for (const Tensor &operand : operands) {
    absl::StatusOr<ValueId> value = materialize(trace, operand);
    if (!value.ok())
      return fail(value.status());
    compute.operands.push_back(*value);
  }
  ValueId result =
      trace.record(std::move(compute), toSourceLine(currentLocation()));
  return TensorAccess::traced(trace, result, type.dtype, type.shape);
}

Tensor computeNow(const TensorOp &op, const std::vector<Tensor> &operands) {
  std::vector<Array> arrays;
  for (const Tensor &operand : operands) {
    absl::StatusOr<Array> array = operand.array();
    if (!array.ok())
      return fail(absl::Status(
          array.status().code(),
          absl::StrCat(toString(op), ": ", array.status().message(),
                       operand.isAbstract() ? " to compute with; call inside "
                                              "nnx::evalShape to know the type"
                                            : "")));
    arrays.push_back(*std::move(array));
  }
  absl::StatusOr<Array> result = evaluate(op, arrays);
  return result.ok() ? Tensor(*std::move(result)) : fail(result.status());
}

} // namespace

Tensor fail(const absl::Status &error) {
  return Tensor::poisoned(report(currentLocation(), error));
}

Tensor failArgument(const std::string &message) {
  return fail(absl::InvalidArgumentError(message));
}

bool hasType(const Tensor &tensor) {
  return tensor.isConcrete() || tensor.isTraced() || tensor.isAbstract();
}

Tensor badOperand(const Tensor &tensor) {
  return tensor.isPoisoned() ? Tensor::poisoned(passOn(tensor.status()))
                             : failArgument("an empty tensor was used");
}

Tensor apply(const TensorOp &op, const std::vector<Tensor> &operands) {
  std::vector<TensorType> types;
  for (const Tensor &operand : operands) {
    if (!hasType(operand))
      return badOperand(operand);
    types.push_back({operand.dtype(), operand.shape()});
  }
  absl::StatusOr<TensorType> type = inferType(op, types);
  if (!type.ok())
    return fail(type.status());
  Trace *trace = currentTrace();
  if (trace && trace->isAbstract())
    return Tensor::abstract(type->dtype, type->shape);
  if (trace)
    return record(*trace, op, operands, *type);
  return computeNow(op, operands);
}

Tensor constant(DType dtype, const Shape &shape, std::vector<std::byte> bytes) {
  Trace *trace = currentTrace();
  if (trace && trace->isAbstract())
    return Tensor::abstract(dtype, shape);
  if (trace) {
    ValueId value = trace->record(ConstantOp{dtype, shape, std::move(bytes)},
                                  toSourceLine(currentLocation()));
    return TensorAccess::traced(*trace, value, dtype, shape);
  }
  absl::StatusOr<Array> array = Array::fromBytes(dtype, shape, bytes);
  return array.ok() ? Tensor(*std::move(array)) : fail(array.status());
}

Tensor filled(double value, const Shape &shape, DType dtype) {
  // At once, one element is repeated: no program is compiled for the value.
  if (shape.empty() || currentTrace())
    return fillOrRecord(value, shape, dtype);
  std::vector<int64_t> dimensions(shape.size());
  std::iota(dimensions.begin(), dimensions.end(), 0);
  if (!isComputable(dtype))
    return fillOrRecord(value, shape, dtype);
  return apply({Broadcast{shape, dimensions}},
               {fillOrRecord(value, {}, dtype)});
}

absl::StatusOr<int64_t> normalizeAxis(int64_t axis, int64_t rank,
                                      absl::string_view what) {
  if (axis < -rank || axis >= rank)
    return absl::InvalidArgumentError(
        absl::StrCat(what, ": axis ", axis, " is out of range for a tensor of ",
                     rank, " dimension", rank == 1 ? "" : "s"));
  return axis < 0 ? axis + rank : axis;
}

absl::StatusOr<std::vector<int64_t>>
normalizeAxes(const std::vector<int64_t> &axes, int64_t rank,
              absl::string_view what) {
  std::vector<int64_t> sorted;
  for (int64_t axis : axes) {
    absl::StatusOr<int64_t> one = normalizeAxis(axis, rank, what);
    if (!one.ok())
      return one.status();
    sorted.push_back(*one);
  }
  std::sort(sorted.begin(), sorted.end());
  if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
    return absl::InvalidArgumentError(
        absl::StrCat(what, ": an axis is there twice in ", listText(axes)));
  return sorted;
}

std::string listText(absl::Span<const int64_t> values) {
  return absl::StrCat("[", absl::StrJoin(values, ","), "]");
}

} // namespace graft::nnx::detail
