// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pure dicts: values by path, without variables.
//
//   nnx::State raw = nnx::toPureDict(state);
//   raw.rename("linear1", "layer1").IgnoreError();
//   absl::Status replaced =                         // strict, all or nothing
//       nnx::replaceByPureDict(abstractState, raw);

#ifndef GRAFT_NNX_PURE_DICT_H
#define GRAFT_NNX_PURE_DICT_H

#include <functional>
#include <source_location>
#include <string>
#include <vector>

#include "graft/nnx/state.h"

namespace graft::nnx {

/// What a leaf of one model is called in another.
using MapPath = std::function<Path(const Path &)>;

/// Which mismatches between names, and between a value and the leaf it is for,
/// are wanted. Nothing is wanted by default. Patterns are matched against whole
/// dotted paths of the target; `*` stands for any run of characters, dots
/// included, `?` for any one.
struct MatchOptions {
  /// Maps each given path to the target's; the path itself when absent.
  MapPath mapPath = nullptr;
  /// Leaves that may keep what they had: nothing, if they are abstract.
  std::vector<std::string> allowMissing = {};
  /// Mapped names that are dropped if the target does not have them.
  std::vector<std::string> ignoreExtra = {};
  /// Leaves that take a value of another shape, or another dtype, as it is.
  /// Nothing is ever reshaped or cast.
  std::vector<std::string> allowShape = {};
  std::vector<std::string> allowDtype = {};
};

/// Returns the values alone: a State whose leaves are raw data, without types
/// and metadata. `update` and `merge` take it as any State, and give its values
/// to variables that keep their own types and metadata.
State toPureDict(const State &state);

/// Returns `dict` with names that are written as whole numbers ("0", "-1") made
/// indices: what a file made names of. Fails with InvalidArgument if two paths
/// become one.
absl::StatusOr<State> restoreIntPaths(const State &dict);

/// Gives the leaves of `state` the values of `dict` by path; a name "0" also
/// means the index 0. Leaves that `dict` does not name stay as they are. Fails,
/// changing nothing, with InvalidArgument and all problems: names that the
/// state does not have ("key in pure_dict not available in state"), given
/// twice, of another shape or dtype.
absl::Status
replaceByPureDict(State &state, const State &dict,
                  const MatchOptions &options = {},
                  std::source_location where = std::source_location::current());

/// Flax's names of State::toFlat and State::fromFlat.
inline std::vector<std::pair<Path, Leaf>> toFlatState(const State &state) {
  return state.toFlat();
}
inline absl::StatusOr<State>
fromFlatState(std::vector<std::pair<Path, Leaf>> leaves) {
  return State::fromFlat(std::move(leaves));
}

/// Returns `path` without a last element "value" or "raw_value", which Flax's
/// checkpoints have: a MapPath.
Path dropValueKey(const Path &path);

} // namespace graft::nnx

#endif // GRAFT_NNX_PURE_DICT_H
