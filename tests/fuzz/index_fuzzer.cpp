// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Feeds bytes to the reader of a sharded set's index.

#include <cstddef>
#include <cstdint>

#include "backend/checkpoint/safetensors_index.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  absl::string_view text(reinterpret_cast<const char *>(data), size);
  (void)graft::parseSafetensorsIndex("fuzz.index.json", text);
  return 0;
}
