// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_INSPECT_H
#define GRAFT_TOOLS_GRAFT_INSPECT_H

#include <iosfwd>

#include "absl/status/status.h"
#include "tools/graft/options.h"

namespace graft::tool {

/// Prints what a checkpoint holds, or what a program (.mlir) takes: a line a
/// group of like tensors, or with `verbose` a line for each of a checkpoint's,
/// or JSON.
absl::Status inspect(const Options &options, std::ostream &out);

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_INSPECT_H
