// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Feeds bytes to the importer of StableHLO, and emits what it accepts.

#include <cstddef>
#include <cstdint>

#include "compiler/compilation.h"
#include "graft/stablehlo.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const std::string text(reinterpret_cast<const char *>(data), size);
  auto program = graft::importStableHlo(text, "fuzz.mlir");
  if (program.ok())
    (void)graft::Compilation::emit(*program);
  return 0;
}
