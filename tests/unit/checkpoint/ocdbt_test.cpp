// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Databases that no writer makes. Those that one makes are in orbax_test.cpp.

#include "backend/checkpoint/ocdbt.h"

#include "backend/checkpoint/crc32c.h"
#include "tests/unit/checkpoint/test_files.h"

namespace graft {
namespace {

std::string littleEndian(uint64_t value, int size) {
  std::string text;
  for (int i = 0; i < size; ++i)
    text += static_cast<char>(value >> (8 * i));
  return text;
}

/// Returns a manifest, not compressed, with the right size and checksum.
std::string manifest(const std::string &body) {
  const size_t size = 4 + 8 + 2 + body.size() + 4;
  std::string text =
      "\x0C\xDB\x3A\x2A" + littleEndian(size, 8) + std::string(2, '\0') + body;
  return text + littleEndian(crc32c(text), 4);
}

// Found by tests/fuzz/ocdbt_fuzzer.cpp: two data files, and too few bytes for
// the sizes of their bases.
TEST(Ocdbt, DataFilesWithoutBases) {
  TemporaryDirectory dir;
  const std::string head(16 + 5, '\0');
  writeFile(dir / "manifest.ocdbt",
            manifest(head + std::string("\2\0\0\0\0", 5)));
  EXPECT_THAT(readOcdbt(dir.path()).status(),
              FailsWith(absl::StatusCode::kInvalidArgument,
                        "expected 2 numbers, found 1 bytes"));
}

} // namespace
} // namespace graft
