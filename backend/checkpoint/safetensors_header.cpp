// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#include "backend/checkpoint/safetensors_header.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "backend/checkpoint/errors.h"
#include "backend/checkpoint/json_reader.h"
#include "backend/checkpoint/json_text.h"
#include "backend/runtime/buffer.h"

namespace graft {
namespace {

// One tensor as the header describes it; offsets are relative to the data.
struct Entry {
  std::string name;
  DType dtype = DType::Bool;
  Shape shape;
  uint64_t begin = 0;
  uint64_t end = 0;
};

void readDType(JsonReader &in, Entry &entry) {
  std::string name = in.readString();
  std::optional<DType> dtype = parseSafetensorsName(name);
  if (!dtype)
    return in.fail(absl::StrCat("expected a dtype of the format such as 'F32' "
                                "or 'BF16', found ",
                                quoted(name)));
  entry.dtype = *dtype;
}

void readShape(JsonReader &in, Entry &entry) {
  for (in.enterArray(); in.nextElement();) {
    uint64_t extent = in.readUnsigned();
    if (extent > std::numeric_limits<int64_t>::max())
      return in.fail(absl::StrCat("expected extents below 2^63 in 'shape', "
                                  "found ",
                                  extent));
    entry.shape.push_back(static_cast<int64_t>(extent));
  }
}

void readOffsets(JsonReader &in, Entry &entry) {
  int count = 0;
  for (in.enterArray(); in.nextElement(); ++count) {
    if (count == 2)
      return in.fail("expected 2 numbers in 'data_offsets', found more");
    (count == 0 ? entry.begin : entry.end) = in.readUnsigned();
  }
  if (count < 2)
    in.fail(
        absl::StrCat("expected 2 numbers in 'data_offsets', found ", count));
}

struct Field {
  absl::string_view name;
  void (*read)(JsonReader &, Entry &);
};

constexpr Field fields[] = {
    {"dtype", readDType}, {"shape", readShape}, {"data_offsets", readOffsets}};

// Reads the object that describes a tensor; fields the format does not know are
// ignored, as the reference reader does.
void readEntry(JsonReader &in, Entry &entry) {
  bool seen[std::size(fields)] = {};
  std::string key;
  for (in.enterObject(); in.nextKey(key);) {
    const Field *field = std::find_if(
        std::begin(fields), std::end(fields),
        [&](const Field &candidate) { return candidate.name == key; });
    if (field == std::end(fields)) {
      in.skipValue();
      continue;
    }
    if (std::exchange(seen[field - fields], true))
      return in.fail(absl::StrCat("field ", quoted(key), " comes twice"));
    field->read(in, entry);
  }
  for (size_t i = 0; i < std::size(fields); ++i)
    if (!seen[i])
      in.fail(absl::StrCat("missing field ", quoted(fields[i].name)));
}

void readMetadata(JsonReader &in, std::map<std::string, std::string> &out) {
  if (in.readNull())
    return;
  std::string key;
  for (in.enterObject(); in.nextKey(key);)
    out[key] = in.readString();
}

absl::StatusOr<std::vector<Entry>>
readEntries(absl::string_view json,
            std::map<std::string, std::string> &metadata) {
  std::vector<Entry> entries;
  JsonReader in(json);
  std::string key;
  bool sawMetadata = false;
  for (in.enterObject(); in.nextKey(key);) {
    if (key == "__metadata__") {
      if (std::exchange(sawMetadata, true))
        in.fail("'__metadata__' comes twice");
      readMetadata(in, metadata);
    } else {
      Entry &entry = entries.emplace_back();
      entry.name = key;
      readEntry(in, entry);
    }
    if (!in.ok())
      return withContext(
          absl::StrCat("invalid header: in the entry ", quoted(key)),
          in.status());
  }
  in.finish();
  if (!in.ok())
    return withContext("invalid JSON in header", in.status());
  return entries;
}

// Checks that the entries, sorted by offset, tile the data without a hole.
absl::Status checkOffsets(const std::vector<Entry> &sorted, uint64_t dataSize) {
  uint64_t covered = 0;
  for (const Entry &entry : sorted) {
    if (entry.begin != covered || entry.end < entry.begin)
      return absl::InvalidArgumentError(absl::StrCat(
          "invalid offset for tensor ", quoted(entry.name),
          ": expected data_offsets that begin at ", covered,
          ", where the data before it ends, and do not end before; found [",
          entry.begin, ",", entry.end, "]"));
    covered = entry.end;
    absl::StatusOr<int64_t> size = byteSize(entry.dtype, entry.shape);
    if (!size.ok())
      return withContext(
          absl::StrCat("invalid shape of tensor ", quoted(entry.name)),
          size.status());
    if (entry.end - entry.begin != static_cast<uint64_t>(*size))
      return absl::InvalidArgumentError(absl::StrCat(
          "invalid size of tensor ", quoted(entry.name), ": expected ", *size,
          " bytes for ", toString(entry.dtype, entry.shape),
          ", found data_offsets [", entry.begin, ",", entry.end, "], which is ",
          entry.end - entry.begin, " bytes"));
  }
  if (covered != dataSize)
    return absl::InvalidArgumentError(absl::StrCat(
        "file not fully covered: expected ", covered,
        " bytes of data, where the last tensor ends, found ", dataSize,
        covered > dataSize ? "; the file was cut short" : ""));
  return absl::OkStatus();
}

// Sorts by name and refuses a name that comes twice.
absl::Status sortByName(std::vector<Entry> &entries) {
  std::sort(entries.begin(), entries.end(),
            [](const Entry &a, const Entry &b) { return a.name < b.name; });
  auto twice = std::adjacent_find(
      entries.begin(), entries.end(),
      [](const Entry &a, const Entry &b) { return a.name == b.name; });
  if (twice == entries.end())
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("expected one entry a name, found tensor ",
                   quoted(twice->name), " twice"));
}

// `json` is the header's text, and `dataSize` bytes follow it in `file`.
absl::StatusOr<SafetensorsHeader>
parseHeader(const std::string &file, absl::string_view json, int64_t dataSize) {
  if (std::optional<size_t> bad = findInvalidUtf8(json))
    return absl::InvalidArgumentError(
        absl::StrCat(quoted(file), ": invalid UTF-8 in header at byte ", *bad));
  SafetensorsHeader header;
  absl::StatusOr<std::vector<Entry>> entries =
      readEntries(json, header.metadata);
  if (!entries.ok())
    return withContext(quoted(file), entries.status());
  std::sort(entries->begin(), entries->end(),
            [](const Entry &a, const Entry &b) {
              return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
            });
  absl::Status status = checkOffsets(*entries, dataSize);
  if (status.ok())
    status = sortByName(*entries);
  if (!status.ok())
    return withContext(quoted(file), status);
  int64_t dataStart = headerLengthSize + static_cast<int64_t>(json.size());
  header.tensors.reserve(entries->size());
  for (Entry &entry : *entries)
    header.tensors.push_back({std::move(entry.name), entry.dtype,
                              std::move(entry.shape), file,
                              dataStart + static_cast<int64_t>(entry.begin),
                              static_cast<int64_t>(entry.end - entry.begin)});
  return header;
}

} // namespace

absl::StatusOr<SafetensorsHeader> readSafetensorsHeader(const File &file) {
  auto refuse = [&](auto... message) {
    return absl::InvalidArgumentError(
        absl::StrCat(quoted(file.path()), ": ", message...));
  };
  if (file.size() < headerLengthSize)
    return refuse("header too small: expected at least ", headerLengthSize,
                  " bytes, found ", file.size());
  std::byte word[headerLengthSize];
  if (absl::Status status = file.read(0, absl::MakeSpan(word)); !status.ok())
    return status;
  uint64_t length = 0;
  for (int i = headerLengthSize - 1; i >= 0; --i)
    length = length << 8 | std::to_integer<uint64_t>(word[i]);
  if (length > static_cast<uint64_t>(maxHeaderSize))
    return refuse("header too large: expected at most ", maxHeaderSize,
                  " bytes, found a length of ", length,
                  "; is this a safetensors file?");
  auto size = static_cast<int64_t>(length);
  int64_t rest = file.size() - headerLengthSize;
  if (size > rest)
    return refuse("invalid header length: expected ", size,
                  " bytes of header, found ", rest,
                  " bytes in the rest of the file");
  absl::StatusOr<std::shared_ptr<Buffer>> text = Buffer::allocate(size);
  if (!text.ok())
    return withContext(quoted(file.path()), text.status());
  if (absl::Status status =
          file.read(headerLengthSize, (*text)->writableBytes());
      !status.ok())
    return status;
  absl::string_view json(reinterpret_cast<const char *>((*text)->data()), size);
  return parseHeader(file.path(), json, rest - size);
}

} // namespace graft
