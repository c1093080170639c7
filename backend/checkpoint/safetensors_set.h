// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_SET_H
#define GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_SET_H

#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "backend/checkpoint/file.h"
#include "backend/checkpoint/safetensors_header.h"

namespace graft {

/// An open file and what its header says.
struct SafetensorsShard {
  std::shared_ptr<const File> file;
  SafetensorsHeader header;
};

/// Opens the files that `path` means: itself, the files of an index, or what a
/// directory has. Of a tensor that is in two files of a set, the one that the
/// index names is taken. Fails as Checkpoint::open does.
absl::StatusOr<std::vector<SafetensorsShard>>
openSafetensors(const std::string &path);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_SET_H
