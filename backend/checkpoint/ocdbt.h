// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// OCDBT, TensorStore's key-value database: a manifest and a B+tree of files.

#ifndef GRAFT_BACKEND_CHECKPOINT_OCDBT_H
#define GRAFT_BACKEND_CHECKPOINT_OCDBT_H

#include <cstdint>
#include <map>
#include <string>

#include "absl/status/statusor.h"

namespace graft {

/// A value: here, or a run of bytes of a file.
struct StoredValue {
  std::string inlined;
  std::string file;   ///< empty if the value is `inlined`
  int64_t offset = 0; ///< bytes from the start of the file
  int64_t size = 0;   ///< bytes
};

/// The values of a database by their keys.
using StoredValues = std::map<std::string, StoredValue>;

/// Reads the keys of the newest version in `directory`, which has a
/// `manifest.ocdbt`: it, and the nodes of the tree, a few KiB. Values in files
/// are not read.
///
/// Format: https://google.github.io/tensorstore/kvstore/ocdbt/ (version 0, one
/// manifest). Fails with NotFound or PermissionDenied if a file cannot be
/// opened, and with InvalidArgument, naming the file, if it breaks the format:
/// wrong magic, length or checksum, a path outside of `directory`, or a tree
/// that is not the height it says.
absl::StatusOr<StoredValues> readOcdbt(const std::string &directory);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_OCDBT_H
