// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/variable.h"

#include "absl/strings/str_cat.h"
#include "frontend/nnx/model/variable_data.h"
#include "frontend/nnx/trace/location.h"
#include "frontend/nnx/trace/record.h"
#include "frontend/nnx/trace/report.h"
#include "frontend/nnx/value/tensor_access.h"

namespace graft::nnx {

using detail::Trace;
using detail::VariableData;

namespace {
/// The type of a tensor that has one, without its value.
Tensor withoutData(const Tensor &tensor) {
  return Tensor::abstract(tensor.dtype(), tensor.shape());
}

bool haveOneType(const Tensor &a, const Tensor &b) {
  return a.dtype() == b.dtype() && a.shape() == b.shape();
}

absl::Status emptyHandle() {
  return absl::FailedPreconditionError("the variable handle is empty");
}
} // namespace

void VariableData::initialize(Tensor first, const std::source_location &at) {
  where = at;
  traceId = currentTraceId();
  value = std::move(first);
  if (value.kind() == Tensor::Kind::Empty)
    value = fail(at, absl::InvalidArgumentError(absl::StrCat(
                         "a ", type->name(), " was made of an empty tensor")));
  if (!value.hasType() || value.isAbstract())
    return;
  if (value.isTraced() && !currentTrace())
    value = fail(at, absl::InvalidArgumentError(absl::StrCat(
                         "a ", type->name(), " was made of a traced value ",
                         value.toString(), " after its trace had ended")));
  else if (absl::Status status = assign(value, toSourceLine(at)); !status.ok())
    value = fail(at, status);
}

absl::Status VariableData::check(const Tensor &next, bool mayChangeType) const {
  if (next.isPoisoned())
    return next.status();
  if (traceId != currentTraceId())
    return absl::InvalidArgumentError(absl::StrCat(
        "Cannot mutate ", type->name(),
        " from a different trace level: pass the module that holds "
        "it as an argument"));
  if (!next.hasType())
    return absl::InvalidArgumentError("an empty tensor was given");
  if (!mayChangeType && value.hasType() && !haveOneType(next, value))
    return absl::InvalidArgumentError(absl::StrCat(
        "a ", type->name(), " of type ", value.toString(),
        " cannot take a value of type ", next.toString(),
        "; assign a new variable to its attribute to change the type"));
  if (next.isTraced() &&
      (!currentTrace() ||
       (!isAbstractTrace() && TensorAccess::traceId(next) != traceId)))
    return absl::InvalidArgumentError(absl::StrCat(
        "a traced value ", next.toString(), " was used outside of its trace"));
  if (next.isAbstract() && currentTrace() && !isAbstractTrace())
    return absl::FailedPreconditionError(
        absl::StrCat("an abstract value ", next.toString(),
                     " has no data to give the program"));
  return absl::OkStatus();
}

absl::Status VariableData::assign(const Tensor &next, const SourceLine &at) {
  return recordKnowOrCompute(
      [&](Trace &trace) { return record(trace, next, at); },
      [&] {
        value = withoutData(next);
        return absl::OkStatus();
      },
      [&] {
        value = next;
        return absl::OkStatus();
      });
}

absl::Status VariableData::record(Trace &trace, const Tensor &next,
                                  const SourceLine &at) {
  absl::StatusOr<ValueId> id = materialize(trace, next);
  if (!id.ok())
    return id.status();
  if (slot != noValue && !haveOneType(next, value)) {
    trace.noteReplaced(slot, at);
    slot = noValue; // a recorded variable has one type for good
  }
  if (slot == noValue)
    slot = trace.declare(*id, type->name(), birth, at);
  else
    trace.record(UpdateOp{slot, *id}, at);
  value = withoutData(next);
  return absl::OkStatus();
}

Variable::Variable(const VariableType &type, Tensor value, Metadata metadata,
                   std::source_location where)
    : data(std::make_shared<VariableData>()) {
  data->type = &type;
  data->metadata = std::move(metadata);
  data->initialize(std::move(value), where);
}

Variable VariableType::operator()(Tensor value, Metadata metadata,
                                  std::source_location where) const {
  return Variable(*this, std::move(value), std::move(metadata), where);
}

const VariableType &Variable::type() const {
  return data ? *data->type : AnyVariable;
}

DType Variable::dtype() const {
  return data ? data->value.dtype() : DType::F32;
}

const Shape &Variable::shape() const {
  static const Shape none;
  return data ? data->value.shape() : none;
}

Tensor Variable::value(std::source_location where) const {
  if (!data)
    return detail::fail(where, emptyHandle());
  if (data->slot == noValue)
    return data->value;
  Trace *trace = detail::currentTrace();
  if (trace && data->traceId == trace->id()) {
    ValueId read =
        trace->record(ReadOp{data->slot}, detail::toSourceLine(where));
    return detail::TensorAccess::traced(trace->id(), read, data->value.dtype(),
                                        data->value.shape());
  }
  const bool isOuter = detail::isRunning(data->traceId);
  if (isOuter && detail::isAbstractTrace())
    return data->value;
  return detail::fail(
      where,
      absl::FailedPreconditionError(absl::StrCat(
          "the ", data->type->name(), " ", data->value.toString(),
          isOuter ? " belongs to an enclosing trace; pass it as an argument"
                  : " was made inside a trace that has ended without "
                    "returning it")));
}

absl::Status Variable::set(const Tensor &value,
                           std::source_location where) const {
  if (!data)
    return detail::report(where, emptyHandle());
  if (value.isPoisoned())
    return detail::passOn(value.status());
  if (absl::Status status = data->check(value); !status.ok())
    return detail::report(where, status);
  if (absl::Status status = data->assign(value, detail::toSourceLine(where));
      !status.ok())
    return detail::report(where, status);
  return absl::OkStatus();
}

const Metadata &Variable::metadata() const {
  static const Metadata none;
  return data ? data->metadata : none;
}

void Variable::setMetadata(const std::string &key,
                           const std::string &value) const {
  if (data)
    data->metadata[key] = value;
}

} // namespace graft::nnx
