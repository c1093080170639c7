// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Feeds bytes to the parser of traced IR, and takes what it accepts through the
// passes.

#include <cstddef>
#include <cstdint>

#include "compiler/compilation.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const std::string text(reinterpret_cast<const char *>(data), size);
  auto compilation = graft::Compilation::parse(text, "fuzz.mlir");
  if (!compilation.ok())
    return 0;
  (void)(*compilation)->arguments();
  if ((*compilation)->toPruned().ok() && (*compilation)->toPlanned().ok())
    (void)(*compilation)->print();
  return 0;
}
