// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The tree of a checkpoint of Orbax, which is JSON in several files: which
// leaves there are, and what they are besides their elements.

#ifndef GRAFT_BACKEND_CHECKPOINT_ORBAX_TREE_H
#define GRAFT_BACKEND_CHECKPOINT_ORBAX_TREE_H

#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/checkpoint.h"

namespace graft {

/// What the files say.
struct OrbaxTree {
  std::vector<LeafTraits> arrays;
  std::vector<OtherLeaf> others;
  bool storesFill = false; ///< chunks of nothing but fill values are stored too
};

/// Reads `_METADATA`, `array_metadatas/` and `_strings.json` of `item`. Fails
/// with InvalidArgument, naming the file, if one is not what Orbax writes.
absl::StatusOr<OrbaxTree> readOrbaxTree(const std::string &item);

/// Reads the strings of the user's custom metadata in `_CHECKPOINT_METADATA`
/// of the directory `path`; none if there is no such file.
absl::StatusOr<std::map<std::string, std::string>>
readCustomMetadata(const std::string &path);

/// Returns what an array is called in the directory: its keys, with dots.
std::string storedName(const LeafPath &path);

/// Returns what an array is called here: its keys without that of a Variable.
std::string viewedName(const LeafTraits &traits);

/// A leaf to write: its shape is that of an array.
struct OrbaxLeafText {
  const LeafTraits *traits;
  const Shape *shape;
};

/// Returns files of a directory by name: the tree, where arrays live, which are
/// keys, strings, and `metadata` if there is any.
std::map<std::string, std::string>
orbaxTexts(const std::vector<OrbaxLeafText> &arrays,
           const std::vector<OtherLeaf> &others,
           const std::map<std::string, std::string> &metadata, bool useOcdbt);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ORBAX_TREE_H
