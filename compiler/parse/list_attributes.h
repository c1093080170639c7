// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_PARSE_LIST_ATTRIBUTES_H
#define GRAFT_COMPILER_PARSE_LIST_ATTRIBUTES_H

#include <string>

#include "absl/status/status.h"

namespace graft {

/// Checks, before MLIR text reaches the parser, what follows `permutation =`
/// and `dimensions =`: upstream's parsers of linalg.transpose, linalg.broadcast
/// and linalg.reduce go on without the list that they could not read, and
/// crash. Returns InvalidArgument, with file, line and column, unless it is a
/// list of integers, or begins with array, dense or an alias. For programs that
/// may have ops of linalg.
absl::Status checkLists(const std::string &text, const std::string &fileName);

} // namespace graft

#endif // GRAFT_COMPILER_PARSE_LIST_ATTRIBUTES_H
