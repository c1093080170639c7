// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/byte_reader.h"

#include "absl/strings/str_cat.h"

namespace graft {

void ByteReader::fail(absl::string_view message) {
  if (!error.ok())
    return;
  error =
      absl::InvalidArgumentError(absl::StrCat(message, " at byte ", position));
  position = bytes.size();
}

absl::string_view ByteReader::take(uint64_t size) {
  if (size > remaining()) {
    fail(absl::StrCat("expected ", size, " more bytes, found ", remaining()));
    return {};
  }
  absl::string_view taken = bytes.substr(position, size);
  position += size;
  return taken;
}

uint8_t ByteReader::readByte() { return static_cast<uint8_t>(readFixed(1)); }

uint64_t ByteReader::readFixed(int size) {
  absl::string_view taken = take(size);
  uint64_t value = 0;
  for (size_t i = taken.size(); i-- > 0;)
    value = value << 8 | static_cast<unsigned char>(taken[i]);
  return value;
}

uint64_t ByteReader::readVarint() {
  uint64_t value = 0;
  for (int shift = 0; shift < 64; shift += 7) {
    const uint64_t next = readByte();
    if (shift == 63 && next > 1)
      break;
    value |= (next & 0x7F) << shift;
    if (next < 0x80)
      return ok() ? value : 0;
  }
  fail("expected a number of at most 64 bits");
  return 0;
}

std::vector<uint64_t> ByteReader::readVarints(uint64_t count) {
  std::vector<uint64_t> values;
  // Each takes a byte at least, so a count beyond that is not allocated.
  if (count > remaining()) {
    fail(absl::StrCat("expected ", count, " numbers, found ", remaining(),
                      " bytes"));
    return values;
  }
  values.reserve(count);
  for (uint64_t i = 0; i < count; ++i)
    values.push_back(readVarint());
  // So that indexes below `count` are valid also after an error.
  values.resize(count);
  return values;
}

void ByteReader::finish() {
  if (remaining() > 0)
    fail(absl::StrCat("expected the end, found ", remaining(), " more bytes"));
}

} // namespace graft
