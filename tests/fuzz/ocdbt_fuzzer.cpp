// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Feeds bytes to the reader of OCDBT databases: two for the size of the
// manifest, the manifest, and the one data file. Checksums are put right,
// without which nothing else would be read.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/strings/ascii.h"
#include "backend/checkpoint/crc32c.h"
#include "backend/checkpoint/ocdbt.h"
#include "tests/fuzz/fuzz_directory.h"

namespace {

constexpr size_t headerSize = 4 + 8, checksumSize = 4;

uint64_t lengthAt(const std::string &text, size_t at) {
  uint64_t length = 0;
  std::memcpy(&length, text.data() + at + 4, sizeof(length));
  return length;
}

// Gives the object of `length` bytes at `at` a checksum that is right.
void putRight(std::string &text, size_t at, uint64_t length) {
  if (length < headerSize + checksumSize || length > text.size() - at)
    return;
  const size_t summed = length - checksumSize;
  const uint32_t sum =
      graft::crc32c(absl::string_view(text).substr(at, summed));
  std::memcpy(text.data() + at + summed, &sum, sizeof(sum));
}

void putManifestRight(std::string &manifest) {
  const uint64_t size = manifest.size();
  if (size < headerSize)
    return;
  std::memcpy(manifest.data() + 4, &size, sizeof(size));
  putRight(manifest, 0, size);
}

void putNodesRight(std::string &data) {
  const std::string magic = "\x0C\xDB\x20\xDE";
  for (size_t at = 0; (at = data.find(magic, at)) != data.npos; ++at)
    if (data.size() - at >= headerSize)
      putRight(data, at, lengthAt(data, at));
}

// The name of the data file that the manifest, not compressed, says.
std::string dataFileOf(const std::string &manifest) {
  constexpr size_t idSize = 32;
  const size_t at = manifest.find("d/");
  const std::string id =
      at == manifest.npos ? "" : manifest.substr(at + 2, idSize);
  for (char c : id)
    if (!absl::ascii_isalnum(c))
      return "d/x";
  return "d/" + id;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2)
    return 0;
  // The size of the manifest comes first.
  const size_t most = size - 2;
  const size_t first = std::min<size_t>(data[0] | data[1] << 8, most);
  const auto *bytes = reinterpret_cast<const char *>(data + 2);
  std::string manifest(bytes, first), node(bytes + first, most - first);
  putManifestRight(manifest);
  putNodesRight(node);
  graft::writeFuzzFile("manifest.ocdbt", manifest);
  graft::writeFuzzFile(dataFileOf(manifest), node);
  (void)graft::readOcdbt(graft::fuzzDirectory());
  return 0;
}
