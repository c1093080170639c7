// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_TOOLS_GRAFT_BINDINGS_H
#define GRAFT_TOOLS_GRAFT_BINDINGS_H

#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/argument.h"
#include "graft/array.h"
#include "tools/graft/options.h"

namespace graft::tool {

/// What the options bind.
struct Bound {
  std::vector<Array> arrays; ///< one an argument
  /// What the metadata of all checkpoints agree on.
  std::map<std::string, std::string> metadata;
  /// Whether checkpoints are trees in which no leaf is a Variable's.
  bool isPlainTree = false;
};

/// Returns the array of each argument, from the checkpoints and seeds that the
/// options bind. A path in which keys with dots or quotes are in quotes, as
/// Python writes them, stands for the name without these quotes. One error
/// lists every problem: an argument without a binding, a tensor that is missing
/// (with the nearest names) or has another dtype or shape, a bound tensor that
/// no argument uses, a binding that names no argument.
absl::StatusOr<Bound>
bindArguments(const std::vector<ProgramArgument> &arguments,
              const Options &options);

/// Returns a path without the quotes of its keys: "'a.b'.w" is "a.b.w".
std::string withoutQuotes(const std::string &path);

} // namespace graft::tool

#endif // GRAFT_TOOLS_GRAFT_BINDINGS_H
