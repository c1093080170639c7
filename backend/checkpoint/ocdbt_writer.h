// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A new OCDBT database: what TensorStore reads, not all that it may write.

#ifndef GRAFT_BACKEND_CHECKPOINT_OCDBT_WRITER_H
#define GRAFT_BACKEND_CHECKPOINT_OCDBT_WRITER_H

#include <cstdint>
#include <map>
#include <string>

#include "backend/checkpoint/ocdbt.h"

namespace graft {

/// The bytes of a database whose values are in one data file.
struct OcdbtTexts {
  std::string nodes;    ///< goes to the end of the data file
  std::string manifest; ///< the file manifest.ocdbt
};

/// Returns a database of `values`, of which there is at least one. Those in a
/// file are in `dataFile`, a path below the directory that holds the manifest,
/// which has `dataSize` bytes so far. `id` has 16 bytes that no other database
/// has.
OcdbtTexts ocdbtTexts(const StoredValues &values, const std::string &dataFile,
                      int64_t dataSize, const std::string &id);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_OCDBT_WRITER_H
