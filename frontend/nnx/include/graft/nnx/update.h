// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// update: old values into a new model.
//
//   absl::Status s = nnx::update(model, oldState);
//   s = nnx::update(model, oldState, {.fresh = {{"*.lora.*"}}});  // only these
//   s = nnx::update(model, oldState, {.ignoreExtra = {"pooler.*"}});

#ifndef GRAFT_NNX_UPDATE_H
#define GRAFT_NNX_UPDATE_H

#include <optional>
#include <string>
#include <vector>

#include "graft/nnx/module.h"
#include "graft/nnx/state.h"

namespace graft::nnx {

/// Which mismatches are wanted. Patterns are matched against whole dotted
/// paths; `*` stands for any run of characters, dots included, `?` for any one.
struct UpdateOptions {
  /// Paths of the model that may stay as they were initialized. When absent,
  /// all may; abstract variables never may.
  std::optional<std::vector<std::string>> fresh = std::nullopt;
  /// Paths of the state that are dropped if the model does not have them.
  std::vector<std::string> ignoreExtra = {};
  /// Paths whose value may have another shape: the variable takes the value as
  /// it is, as Flax does everywhere. Nothing is reshaped.
  std::vector<std::string> allowShape = {};
  /// The same for another dtype. Nothing is cast.
  std::vector<std::string> allowDtype = {};
};

/// Sets each variable of `model` that `state` names to the value it names,
/// walking by name. A variable keeps its type and takes the leaf's metadata.
/// Inside a trace the updates are recorded with `where` as their line.
///
/// Fails, changing nothing, with one InvalidArgument that lists all problems
/// with both sides and the nearest names: names the model lacks, other shapes,
/// other dtypes, a leaf where the model has a module or a subtree where it has
/// a leaf, a shared variable given twice, and unsupplied variables that are
/// abstract or not `fresh`. Inside a trace the error is also recorded, so that
/// the trace fails even if the status is ignored.
absl::Status
update(Module &model, const State &state, const UpdateOptions &options = {},
       std::source_location where = std::source_location::current());

/// The same for a handle; null is an error.
template <std::derived_from<Module> T>
absl::Status
update(const Ref<T> &model, const State &state,
       const UpdateOptions &options = {},
       std::source_location where = std::source_location::current()) {
  if (!model)
    return absl::InvalidArgumentError("update: the model is null");
  return update(*model, state, options, where);
}

} // namespace graft::nnx

#endif // GRAFT_NNX_UPDATE_H
