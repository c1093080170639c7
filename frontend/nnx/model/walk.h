// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The traversal of a model: depth first, attributes in sorted order, each
// module and each variable once, at the first path that leads to it.

#ifndef GRAFT_FRONTEND_NNX_MODEL_WALK_H
#define GRAFT_FRONTEND_NNX_MODEL_WALK_H

#include <functional>
#include <unordered_set>

#include "frontend/nnx/model/module_access.h"
#include "frontend/nnx/model/variable_data.h"

namespace graft::nnx::detail {

/// What the traversal tells. Unset functions are not called.
struct Visitor {
  /// A module, before its attributes.
  std::function<void(const Path &, Module &)> module = nullptr;
  /// A variable.
  std::function<void(const Path &, const std::shared_ptr<VariableData> &)>
      variable = nullptr;
  /// An attribute that holds raw data.
  std::function<void(const Path &, Attr &, const Tensor &)> data = nullptr;
};

/// What was visited already; shared by the walks of several roots.
using Visited = std::unordered_set<const void *>;

/// Visits `root` and everything below it that `visited` does not have.
void walk(Module &root, const Path &prefix, Visited &visited,
          const Visitor &visitor);

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_MODEL_WALK_H
