// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A checkpoint directory of Orbax, read.

#ifndef GRAFT_BACKEND_CHECKPOINT_ORBAX_DIRECTORY_H
#define GRAFT_BACKEND_CHECKPOINT_ORBAX_DIRECTORY_H

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/checkpoint.h"

namespace graft {

/// An array of the directory, its values unread.
struct OrbaxLeaf {
  TensorInfo info;
  std::shared_ptr<Storage> storage;
};

/// Returns the directory that holds the `_METADATA` of the tree: `path` itself,
/// or its one subdirectory that has one ("state", or what else the item is
/// called); nothing if there is none.
std::optional<std::string> findOrbaxItem(const std::string &path);

/// Reads what arrays `item`, a directory that `findOrbaxItem` returned, has:
/// OCDBT and plain, zarr versions 2 and 3. A leaf's name is its keys joined
/// with dots, without the last one where that is "value" or "raw_value", which
/// is how Flax calls what a variable holds. Empty containers, None and strings
/// are left out.
///
/// Fails with InvalidArgument, naming the file and the leaf, if the format is
/// broken, a chunk is missing, or two leaves have one name.
absl::StatusOr<std::vector<OrbaxLeaf>> readOrbax(const std::string &item);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ORBAX_DIRECTORY_H
