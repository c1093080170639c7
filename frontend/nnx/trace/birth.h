// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where a module or variable was first attached. Births outlive what they
// describe: a trace asks for paths when the program returns, after a replaced
// module is gone.

#ifndef GRAFT_FRONTEND_NNX_TRACE_BIRTH_H
#define GRAFT_FRONTEND_NNX_TRACE_BIRTH_H

#include <memory>
#include <optional>
#include <source_location>

#include "graft/nnx/path.h"

namespace graft::nnx::detail {

/// A node of the tree of first attachments; one with a parent but without a key
/// is in its parent's place. Acyclic: `attach` refuses a parent
/// that is below the child, so that the shared pointers free themselves.
struct Birth {
  std::shared_ptr<Birth> parent;
  std::optional<PathElement> key;
  /// Where an assignment last took it out of an attribute.
  std::optional<std::source_location> replacedAt;

  /// Notes that `child` was put below `parent` as `key`; only the first time
  /// counts.
  static void attach(Birth &child, const std::shared_ptr<Birth> &parent,
                     const PathElement &key);

  /// Returns the names from the root of first attachments.
  Path path() const;

  /// Returns where this or the nearest node above it was replaced, or nothing.
  std::optional<std::source_location> replaced() const;
};

} // namespace graft::nnx::detail

#endif // GRAFT_FRONTEND_NNX_TRACE_BIRTH_H
