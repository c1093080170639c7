// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Feeds bytes to the readers of what an array of zarr is, and asks for its
// chunks.

#include <cstddef>
#include <cstdint>

#include "backend/checkpoint/zarr_metadata.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  absl::string_view text(reinterpret_cast<const char *>(data), size);
  for (const auto &zarr : {graft::parseZarr2(text), graft::parseZarr3(text)})
    if (zarr.ok())
      (void)graft::chunkNames(*zarr, 1000);
  return 0;
}
