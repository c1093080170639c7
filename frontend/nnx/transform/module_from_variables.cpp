// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "graft/nnx/module_from_variables.h"

#include "frontend/nnx/state/fill.h"
#include "frontend/nnx/trace/report.h"

namespace graft::nnx::detail {

absl::StatusOr<State> fromVariables(State state, const State &variables,
                                    const MatchOptions &options,
                                    std::source_location where) {
  if (absl::Status status = variables.status(); !status.ok())
    return passOn(status);
  absl::StatusOr<State> filled =
      fillState(std::move(state), valuesOf(variables), options,
                {.action = "moduleFromVariablesDict",
                 .source = "variables",
                 .extra = "doesn't exist in the model"});
  if (!filled.ok())
    return report(where, filled.status());
  return filled;
}

} // namespace graft::nnx::detail
