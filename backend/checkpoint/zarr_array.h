// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The values of an array of zarr.

#ifndef GRAFT_BACKEND_CHECKPOINT_ZARR_ARRAY_H
#define GRAFT_BACKEND_CHECKPOINT_ZARR_ARRAY_H

#include <memory>
#include <string>
#include <vector>

#include "backend/checkpoint/file.h"
#include "backend/checkpoint/zarr_metadata.h"
#include "graft/storage.h"

namespace graft {

/// Bytes of one chunk as it is stored, in memory or in an open file.
struct ZarrChunk {
  bool isStored = true; ///< else it is all fill value
  std::string inlined;
  std::shared_ptr<const File> file; ///< null if `inlined`
  int64_t offset = 0;
  int64_t size = 0;
};

/// Returns the storage of an array: the file itself where one chunk lies there
/// as it is, else bytes that are put together when somebody first asks for
/// them, one chunk at a time. `chunks` are those of `chunkNames`; `name` is for
/// errors.
std::shared_ptr<Storage> makeZarrStorage(ZarrMetadata zarr,
                                         std::vector<ZarrChunk> chunks,
                                         std::string name);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ZARR_ARRAY_H
