// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Values by name into the leaves of a state, with one report of all that does
// not fit.

#ifndef GRAFT_FRONTEND_NNX_STATE_FILL_H
#define GRAFT_FRONTEND_NNX_STATE_FILL_H

#include "graft/nnx/pure_dict.h"

namespace graft::nnx::detail {

/// What a report says of a fill, and how strict it is.
struct FillRequest {
  std::string action;     ///< "restore"
  std::string source;     ///< what the values come from: a file's name
  std::string extra;      ///< of a name that no leaf has: "not in the model"
  bool isPartial = false; ///< leaves that get no value keep theirs
};

/// Returns `target` with the values of `given`, types and metadata kept. A name
/// is a leaf's path or, where that is no path, its dotted text, so that an
/// index may be given as a name ("layers", "0"). Fails with InvalidArgument and
/// the whole report if a name fits no leaf or one that has its value, a shape
/// or dtype differs, or a leaf gets nothing, unless `options` allow it.
absl::StatusOr<State>
fillState(State target, const std::vector<std::pair<Path, Tensor>> &given,
          const MatchOptions &options, const FillRequest &request);

/// Returns the leaves of a state as `fill` takes them.
std::vector<std::pair<Path, Tensor>> valuesOf(const State &state);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_STATE_FILL_H
