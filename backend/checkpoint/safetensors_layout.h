// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_LAYOUT_H
#define GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_LAYOUT_H

#include <string>
#include <vector>

#include "graft/checkpoint.h"

namespace graft {

/// A safetensors file before its data: byte for byte what safetensors 0.8.0
/// writes, except that `__metadata__` is sorted (there it has no fixed order).
struct SafetensorsLayout {
  std::string head;       ///< length word, JSON, padding to 8 bytes
  std::vector<int> order; ///< the tensors as they follow each other in the data
  int64_t fileSize = 0;   ///< bytes
};

/// Lays out a file. Fails with InvalidArgument if a name comes twice, is
/// `__metadata__` or is not UTF-8, an array is an empty handle, or the header
/// would be longer than the format allows.
absl::StatusOr<SafetensorsLayout>
layOutSafetensors(absl::Span<const NamedArray> tensors,
                  const std::map<std::string, std::string> &metadata);

} // namespace graft

#endif // GRAFT_BACKEND_CHECKPOINT_SAFETENSORS_LAYOUT_H
