// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_BINDINGS_H
#define GRAFT_TOOLS_GRAFT_BINDINGS_H

#include <vector>

#include "absl/status/statusor.h"
#include "graft/argument.h"
#include "graft/array.h"
#include "tools/graft/options.h"

namespace graft::tool {

/// Returns the array of each argument, from the checkpoints and seeds that the
/// options bind. One error lists every problem: an argument without a binding,
/// a tensor that is missing (with the nearest names) or has another dtype or
/// shape, a bound tensor that no argument uses, a binding that names no
/// argument.
absl::StatusOr<std::vector<Array>>
bindArguments(const std::vector<ProgramArgument> &arguments,
              const Options &options);

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_BINDINGS_H
