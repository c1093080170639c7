// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What an array of zarr is, version 2 or 3, as Orbax writes it: one JSON text,
// and a grid of chunks, each a value of its own.

#ifndef GRAFT_BACKEND_CHECKPOINT_ZARR_METADATA_H
#define GRAFT_BACKEND_CHECKPOINT_ZARR_METADATA_H

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "graft/dtype.h"

namespace graft {

/// What both versions say.
struct ZarrMetadata {
  DType dtype = DType::F32;
  Shape shape;
  Shape chunks; ///< extents of every chunk, also of those at the edges
  /// Extents of the parts of a chunk, which divide its own; nothing if
  /// chunks have none (codec `sharding_indexed`).
  std::optional<Shape> parts;
  bool compressed = false;   ///< chunks, or their parts, by zstd
  std::string fill = "null"; ///< the fill value, as JSON
  bool lacksFill = false; ///< chunks of nothing but fill values are not stored
  std::string prefix;     ///< of the chunks' names
  std::string separator = "."; ///< of the numbers in them
};

/// Returns the bytes that an element has in a chunk: one for those that are
/// packed in memory.
int64_t storedSize(DType dtype);

/// Returns the bytes of an element of the fill value, zero if the array has
/// none. Fails with InvalidArgument if it is no number of the dtype.
absl::StatusOr<std::string> fillBytes(const ZarrMetadata &zarr);

/// Reads `.zarray`, of version 2. Fails with InvalidArgument if it is not what
/// the format demands or something Orbax does not write: a filter, Fortran
/// order, another compressor or dtype.
absl::StatusOr<ZarrMetadata> parseZarr2(absl::string_view json);

/// Reads `zarr.json`, of version 3. Fails likewise.
absl::StatusOr<ZarrMetadata> parseZarr3(absl::string_view json);

/// Returns the `.zarray` of an array of one chunk as it is in memory. Fails
/// with InvalidArgument for a dtype that zarr has no name for, or an array
/// without elements, which TensorStore has no chunk for.
absl::StatusOr<std::string> zarr2Text(DType dtype, const Shape &shape);

/// Returns the names of all chunks, in row-major order: "0.0", "0.1", ...; "0"
/// for a scalar, or "c/0/0" and "c". Fails with InvalidArgument if there are
/// more than `most`.
absl::StatusOr<std::vector<std::string>> chunkNames(const ZarrMetadata &zarr,
                                                    int64_t most);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_ZARR_METADATA_H
