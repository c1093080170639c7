// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_FRONTEND_COMPILER_NESTING_H
#define GRAFT_FRONTEND_COMPILER_NESTING_H

#include <string>

#include "absl/status/status.h"

namespace graft {

/// Returns InvalidArgument, with file, line and column, if brackets in MLIR
/// text nest so deeply that the parser, which recurses, could exhaust the
/// stack.
absl::Status checkNesting(const std::string &text, const std::string &fileName);

} // namespace graft

#endif // GRAFT_FRONTEND_COMPILER_NESTING_H
