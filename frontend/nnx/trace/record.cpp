// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "frontend/nnx/trace/record.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/report.h"
#include "frontend/nnx/value/key_access.h"
#include "frontend/nnx/value/tensor_access.h"

namespace graft::nnx::detail {

Tensor produce(const TensorType &type,
               absl::FunctionRef<absl::StatusOr<RecordedOp>(Trace &)> record,
               absl::FunctionRef<absl::StatusOr<Array>()> compute) {
  return recordKnowOrCompute(
      [&](Trace &trace) {
        absl::StatusOr<RecordedOp> op = record(trace);
        if (!op.ok())
          return fail(op.status());
        ValueId value =
            trace.record(*std::move(op), toSourceLine(currentLocation()));
        return TensorAccess::traced(trace.id(), value, type.dtype, type.shape);
      },
      [&] { return Tensor::abstract(type.dtype, type.shape); },
      [&] {
        absl::StatusOr<Array> array = compute();
        return array.ok() ? Tensor(*std::move(array)) : fail(array.status());
      });
}

RandomKey
produceKey(absl::FunctionRef<absl::StatusOr<RecordedOp>(Trace &)> record,
           absl::FunctionRef<absl::StatusOr<Key>()> derive) {
  return produceKey(currentLocation(), record, derive);
}

RandomKey
produceKey(const std::source_location &where,
           absl::FunctionRef<absl::StatusOr<RecordedOp>(Trace &)> record,
           absl::FunctionRef<absl::StatusOr<Key>()> derive) {
  return recordKnowOrCompute(
      [&](Trace &trace) {
        absl::StatusOr<RecordedOp> op = record(trace);
        if (!op.ok())
          return failKey(where, op.status());
        ValueId value = trace.record(*std::move(op), toSourceLine(where));
        return KeyAccess::traced(trace.id(), value);
      },
      [] { return KeyAccess::abstract(); },
      [&] {
        absl::StatusOr<Key> key = derive();
        return key.ok() ? RandomKey(*key) : failKey(where, key.status());
      });
}

absl::StatusOr<ValueId> materialize(Trace &trace, const Tensor &value) {
  switch (value.kind()) {
  case Tensor::Kind::Concrete:
    return trace.capture(*value.array());
  case Tensor::Kind::Traced:
    if (TensorAccess::traceId(value) == trace.id())
      return TensorAccess::valueId(value);
    return absl::InvalidArgumentError(absl::StrCat(
        "a traced value ", value.toString(),
        " of another trace was used; pass it as an argument instead"));
  case Tensor::Kind::Abstract:
    return absl::FailedPreconditionError(
        absl::StrCat("an abstract value ", value.toString(),
                     " has no data to give the program"));
  case Tensor::Kind::Poisoned:
    return value.status();
  case Tensor::Kind::Empty:
    break;
  }
  return absl::InvalidArgumentError("an empty tensor was used");
}

absl::StatusOr<ValueId> keyValue(Trace &trace, const RandomKey &key) {
  if (key.kind() == RandomKey::Kind::Concrete)
    return trace.record(KeyOp{*key.key()}, toSourceLine(currentLocation()));
  if (KeyAccess::traceId(key) != trace.id())
    return absl::InvalidArgumentError(
        "a traced key of another trace was used; pass the Rngs as an argument "
        "instead");
  return KeyAccess::valueId(key);
}

Tensor fail(const absl::Status &error) {
  return fail(currentLocation(), error);
}

Tensor fail(const std::source_location &where, const absl::Status &error) {
  return Tensor::poisoned(report(where, error));
}

Tensor failArgument(const std::string &message) {
  return fail(absl::InvalidArgumentError(message));
}

RandomKey failKey(const absl::Status &error) {
  return failKey(currentLocation(), error);
}

RandomKey failKey(const std::source_location &where,
                  const absl::Status &error) {
  return RandomKey::poisoned(report(where, error));
}

Tensor badOperand(const Tensor &tensor) {
  return tensor.isPoisoned() ? Tensor::poisoned(passOn(tensor.status()))
                             : failArgument("an empty tensor was used");
}

} // namespace graft::nnx::detail
