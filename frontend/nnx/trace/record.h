// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The one door of values: record an op if a trace records, know the type in an
// abstract trace, and compute at once outside of traces.

#ifndef GRAFT_FRONTEND_NNX_TRACE_RECORD_H
#define GRAFT_FRONTEND_NNX_TRACE_RECORD_H

#include <source_location>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"
#include "frontend/nnx/trace/trace.h"
#include "graft/nnx/random_key.h"
#include "graft/nnx/tensor.h"

namespace graft::nnx::detail {

/// The one branch on the trace: returns `record(trace)` if the trace of this
/// thread records, `know()` if it is abstract, `compute()` if there is none.
template <class Record, class Know, class Compute>
auto recordKnowOrCompute(const Record &record, const Know &know,
                         const Compute &compute) {
  Trace *trace = currentTrace();
  if (!trace)
    return compute();
  return trace->isAbstract() ? know() : record(*trace);
}

/// Returns a tensor of `type`: the result of the op that `record(trace)` names,
/// or the array that `compute()` gives. An op gets the line `currentLocation`;
/// an error is reported there and poisons.
Tensor produce(const TensorType &type,
               absl::FunctionRef<absl::StatusOr<RecordedOp>(Trace &)> record,
               absl::FunctionRef<absl::StatusOr<Array>()> compute);

/// The same for a key.
RandomKey
produceKey(absl::FunctionRef<absl::StatusOr<RecordedOp>(Trace &)> record,
           absl::FunctionRef<absl::StatusOr<Key>()> derive);

/// The same for a key with a line of its own.
RandomKey
produceKey(const std::source_location &where,
           absl::FunctionRef<absl::StatusOr<RecordedOp>(Trace &)> record,
           absl::FunctionRef<absl::StatusOr<Key>()> derive);

/// Returns `value` as a value of the recording `trace`: a concrete tensor is
/// captured. Fails if it has no data, is poisoned or belongs to another trace.
absl::StatusOr<ValueId> materialize(Trace &trace, const Tensor &value);

/// Returns `key` as a value of `trace`; a known key is recorded. Fails with
/// InvalidArgument if it belongs to another trace.
absl::StatusOr<ValueId> keyValue(Trace &trace, const RandomKey &key);

/// Reports `error` at `where`, or at `currentLocation`, and poisons.
Tensor fail(const absl::Status &error);
Tensor fail(const std::source_location &where, const absl::Status &error);

/// The same for what the user did: InvalidArgument.
Tensor failArgument(const std::string &message);

/// The same for keys.
RandomKey failKey(const absl::Status &error);
RandomKey failKey(const std::source_location &where, const absl::Status &error);

/// Returns what an op gives whose operand `tensor` has no type.
Tensor badOperand(const Tensor &tensor);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_RECORD_H
