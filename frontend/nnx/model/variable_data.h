// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_NNX_MODEL_VARIABLE_DATA_H
#define GRAFT_FRONTEND_NNX_MODEL_VARIABLE_DATA_H

#include "frontend/nnx/trace/birth.h"
#include "frontend/nnx/trace/trace.h"
#include "graft/nnx/variable.h"

namespace graft::nnx::detail {

/// A variable. Exactly one of these holds:
/// * slot is noValue: `value` is the value (concrete, abstract or poisoned);
/// * slot is set: the variable is recorded in trace `traceId`, and `value` is an
///   abstract tensor of its type.
struct VariableData {
  const VariableType *type = &AnyVariable;
  Metadata metadata;
  Tensor value;
  uint64_t traceId = 0; ///< the trace it belongs to, or 0
  ValueId slot = noValue;
  std::shared_ptr<Birth> birth = std::make_shared<Birth>();
  std::source_location where;

  /// Gives a new variable its first value, recording it if a trace records.
  void initialize(Tensor first, const std::source_location &at);

  /// Returns why `next` cannot become the value, or OK. Changes nothing.
  /// Another dtype or shape is fine only where the caller has `mayChangeType`.
  absl::Status check(const Tensor &next, bool mayChangeType = false) const;

  /// Makes `next`, which passes `check`, the value.
  absl::Status assign(const Tensor &next, const SourceLine &at);

  /// What `assign` does in the recording `trace`.
  absl::Status record(Trace &trace, const Tensor &next, const SourceLine &at);

  static const std::shared_ptr<VariableData> &of(const Variable &variable) {
    return variable.data;
  }
  static Variable handle(std::shared_ptr<VariableData> data) {
    Variable variable;
    variable.data = std::move(data);
    return variable;
  }
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_MODEL_VARIABLE_DATA_H
