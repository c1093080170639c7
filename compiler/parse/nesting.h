// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_COMPILER_PARSE_NESTING_H
#define GRAFT_COMPILER_PARSE_NESTING_H

#include <string>

#include "absl/status/status.h"

namespace graft {

/// Checks MLIR text before it reaches the parser, which recurses and could
/// exhaust the stack. Returns InvalidArgument, with file, line and column, if
///  - brackets, operators of affine expressions and the attributes, types and
///    locations behind aliases together nest deeper than 256 levels;
///  - an alias stands for more than 65,536 others, written out;
///  - the text is bytecode.
absl::Status checkNesting(const std::string &text, const std::string &fileName);

} // namespace graft

#endif // GRAFT_COMPILER_PARSE_NESTING_H
