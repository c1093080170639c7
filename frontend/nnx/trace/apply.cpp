// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/apply.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/record.h"
#include "frontend/nnx/value/encode.h"
#include "graft/eager.h"
#include "graft/nnx/config.h"

namespace graft::nnx::detail {

namespace {

absl::StatusOr<RecordedOp> computeOp(Trace &trace, const TensorOp &op,
                                     const std::vector<Tensor> &operands) {
  ComputeOp compute{op, {}};
  for (const Tensor &operand : operands) {
    absl::StatusOr<ValueId> value = materialize(trace, operand);
    if (!value.ok())
      return value.status();
    compute.operands.push_back(*value);
  }
  return compute;
}

absl::StatusOr<Array> computeNow(const TensorOp &op,
                                 const std::vector<Tensor> &operands) {
  std::vector<Array> arrays;
  for (const Tensor &operand : operands) {
    absl::StatusOr<Array> array = operand.array();
    if (!array.ok())
      return absl::Status(
          array.status().code(),
          absl::StrCat(toString(op), ": ", array.status().message(),
                       operand.isAbstract() ? " to compute with; call inside "
                                              "nnx::evalShape to know the type"
                                            : ""));
    arrays.push_back(*std::move(array));
  }
  return graft::evaluate(op, arrays);
}

} // namespace

Tensor apply(const TensorOp &op, const std::vector<Tensor> &operands) {
  std::vector<TensorType> types;
  for (const Tensor &operand : operands) {
    if (!operand.hasType())
      return badOperand(operand);
    types.push_back({operand.dtype(), operand.shape()});
  }
  absl::StatusOr<TensorType> type = inferType(op, types);
  if (!type.ok())
    return fail(type.status());
  return produce(
      *type, [&](Trace &trace) { return computeOp(trace, op, operands); },
      [&] { return computeNow(op, operands); });
}

Tensor drawn(Sampler sampler, const RandomKey &key) {
  if (key.kind() == RandomKey::Kind::Poisoned)
    return Tensor::poisoned(key.status());
  const Config &config = currentConfig();
  sampler.layout = config.layout;
  sampler.numerics = config.numerics.value_or(currentTrace() ? Numerics::Jit
                                                             : Numerics::Eager);
  if (absl::Status status = verify(sampler); !status.ok())
    return fail(status);
  return produce(
      {sampler.dtype, sampler.shape},
      [&](Trace &trace) -> absl::StatusOr<RecordedOp> {
        absl::StatusOr<ValueId> value = keyValue(trace, key);
        if (!value.ok())
          return value.status();
        return DrawOp{*value, sampler};
      },
      [&]() -> absl::StatusOr<Array> {
        absl::StatusOr<Key> known = key.key();
        return known.ok() ? graft::draw(sampler, *known) : known.status();
      });
}

Tensor constant(DType dtype, const Shape &shape, std::vector<std::byte> bytes) {
  return produce(
      {dtype, shape},
      [&](Trace &) { return ConstantOp{dtype, shape, std::move(bytes)}; },
      [&] { return Array::fromBytes(dtype, shape, bytes); });
}

Tensor filled(double value, const Shape &shape, DType dtype) {
  absl::StatusOr<int64_t> size = byteSize(dtype, shape);
  if (!size.ok())
    return fail(size.status());
  absl::StatusOr<std::vector<std::byte>> element = encode(dtype, value);
  if (!element.ok())
    return fail(element.status());
  return produce(
      {dtype, shape},
      [&](Trace &) { return ConstantOp{dtype, shape, *std::move(element)}; },
      [&] { return graft::fill(dtype, shape, *element); });
}

} // namespace graft::nnx::detail
