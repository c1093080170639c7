// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Feeds bytes to the reader of an Orbax directory's tree. Two arrays are there,
// so that a tree that names them can be read to the end.

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/fuzz_directory.h"

namespace {

constexpr char array[] =
    R"({"chunks":[2],"compressor":null,"dimension_separator":".",)"
    R"("dtype":"<f4","fill_value":null,"filters":null,"order":"C",)"
    R"("shape":[2],"zarr_format":2})";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const bool made = [] {
    for (const char *name : {"a", "a.value"}) {
      graft::writeFuzzFile(std::string(name) + "/.zarray", array);
      graft::writeFuzzFile(std::string(name) + "/0", "12345678");
    }
    return true;
  }();
  (void)made;
  graft::writeFuzzFile("_METADATA",
                       {reinterpret_cast<const char *>(data), size});
  graft::readFuzzDirectory();
  return 0;
}
