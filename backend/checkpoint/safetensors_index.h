// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_INDEX_H
#define GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_INDEX_H

#include <map>
#include <string>

#include "backend/checkpoint/file.h"

namespace graft {

/// The `weight_map` of a `.index.json`: tensor name to file name.
using WeightMap = std::map<std::string, std::string>;

/// Reads an index. Every file name in it is a plain name, so a set never
/// reaches outside its own directory. Fails with InvalidArgument naming the
/// index, the tensor, and what was expected and found. `metadata.total_size` is
/// not looked at: real files put other sums there.
absl::StatusOr<WeightMap> readSafetensorsIndex(const File &file);

/// The part of `readSafetensorsIndex` after reading.
absl::StatusOr<WeightMap> parseSafetensorsIndex(const std::string &file,
                                                absl::string_view json);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_INDEX_H
