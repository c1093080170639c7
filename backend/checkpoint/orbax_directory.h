// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A checkpoint directory of Orbax, read.

#ifndef GRAFT_BACKEND_CHECKPOINT_ORBAX_DIRECTORY_H
#define GRAFT_BACKEND_CHECKPOINT_ORBAX_DIRECTORY_H

#include <memory>
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

/// A directory that holds the tree of an item, and the item's name as it is to
/// be the first key; empty if it is not.
struct OrbaxItem {
  std::string directory;
  std::string key;
};

/// Returns the items of a checkpoint: `path` itself, its only subdirectory with
/// a tree ("state", "default"), or all of those, by name; of a root with steps
/// ("10", "step_00000010") those of the newest. None if there is none.
std::vector<OrbaxItem> findOrbaxItems(const std::string &path);

/// What an item has.
struct OrbaxContent {
  std::vector<OrbaxLeaf> arrays;
  std::vector<OtherLeaf> others;
};

/// Reads what arrays an item has: OCDBT and plain, zarr versions 2 and 3.
///
/// Fails with InvalidArgument, naming the file and the leaf, if the format is
/// broken, a chunk is missing, or an array is stored that the tree lacks.
absl::StatusOr<OrbaxContent> readOrbax(const OrbaxItem &item);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ORBAX_DIRECTORY_H
